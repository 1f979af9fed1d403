import { t } from '../../../../utils/common/i18n/t.ts';
import { ConfirmDialog } from '../../../ui/ConfirmDialog.tsx';
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
    <ConfirmDialog
      title={t('history.deleteAllTitle')}
      cancel={t('action.cancel')}
      confirm={t('history.deleteAll')}
      onClose={onClose}
      onConfirm={onDelete}
    >
      <p>{t('history.deleteAllText', { count, account: accountName(account) })}</p>
    </ConfirmDialog>
  );
}
