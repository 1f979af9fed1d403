import { t } from '../../../utils/common/i18n/t.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { accountName } from './account-name.ts';

interface Props {
  readonly count: number;
  readonly account: string;
  readonly onDelete: () => void;
  readonly onClose: () => void;
}

/** Asks before an account's whole history goes. */
export function DeleteAllDialog({ count, account, onDelete, onClose }: Props) {
  return (
    <Dialog
      title={t('history.deleteAllTitle')}
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{t('action.cancel')}</Button>
          <Button kind="danger" onPress={onDelete}>
            {t('history.deleteAll')}
          </Button>
        </>
      }
    >
      <p>{t('history.deleteAllText', { count, account: accountName(account) })}</p>
    </Dialog>
  );
}
