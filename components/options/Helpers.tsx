import { t } from '../../utils/common/i18n/t.ts';
import { helperAbout, helperName } from '../format/optional-text.ts';
import { Switch } from '../ui/Switch.tsx';

interface Props {
  readonly ids: readonly string[];
  readonly off: readonly string[];
  readonly onToggle: (id: string, on: boolean) => void;
}

/** Every page helper with a switch. */
export function Helpers({ ids, off, onToggle }: Props) {
  return (
    <>
      <p>{t('options.helpers.about')}</p>
      {ids.map((id) => (
        <Switch key={id} label={helperName(id)} about={helperAbout(id)} on={!off.includes(id)} onToggle={(on) => onToggle(id, on)} />
      ))}
    </>
  );
}
