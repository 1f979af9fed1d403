import { useState } from 'preact/hooks';
import { t } from '../../utils/common/i18n/t.ts';
import { Checkbox } from '../ui/Checkbox.tsx';
import { ConfirmDialog } from '../ui/ConfirmDialog.tsx';

interface Props {
  readonly accountName: string;
  readonly onSignOut: (choice: { readonly forget: boolean; readonly deleteKept: boolean }) => void;
  readonly onClose: () => void;
}

/** Asks how much is to go with the sign-in. */
export function SignOutDialog({ accountName, onSignOut, onClose }: Props) {
  const [forget, setForget] = useState(false);
  const [deleteKept, setDeleteKept] = useState(false);
  return (
    <ConfirmDialog
      title={t('account.signOutTitle')}
      cancel={t('action.cancel')}
      confirm={t(deleteKept ? 'account.signOutAndDelete' : 'account.signOut')}
      onClose={onClose}
      onConfirm={() => onSignOut({ forget, deleteKept })}
    >
      <p>{t('account.signOutText')}</p>
      <div>
        <Checkbox text={t('account.forget')} checked={forget} onToggle={setForget} />
      </div>
      <div>
        <Checkbox text={t('account.deleteKept', { account: accountName })} checked={deleteKept} onToggle={setDeleteKept} />
        <p class="pcc-hint">{t('account.deleteKeptHint')}</p>
      </div>
    </ConfirmDialog>
  );
}
