import { t } from '../../../../utils/common/i18n/t.ts';
import { maskName } from '../../../../utils/common/mask-name.ts';
import { Button } from '../../../ui/Button.tsx';
import { Icon } from '../../../ui/Icon.tsx';

interface Props {
  /** As the page displayed it; empty where it did not. */
  readonly name: string;
  readonly shown: boolean;
  readonly onToggle: () => void;
}

/** A customer's name, masked until the eye is pressed. */
export function CustomerCell({ name, shown, onToggle }: Props) {
  if (name === '') return <>{t('share.unknownEnd')}</>;
  return (
    <>
      {shown ? name : maskName(name)}{' '}
      <Button kind="text" label={t('history.reveal')} pressed={shown} onPress={onToggle}>
        <Icon shape="eye" />
      </Button>
    </>
  );
}
