import { useState } from 'preact/hooks';
import { t } from '../../utils/common/i18n/t.ts';
import { Button } from '../ui/Button.tsx';
import { Checkbox } from '../ui/Checkbox.tsx';
import { Dialog } from '../ui/Dialog.tsx';

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
    <Dialog
      title={t('account.signOutTitle')}
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{t('action.cancel')}</Button>
          <Button kind="danger" onPress={() => onSignOut({ forget, deleteKept })}>
            {t(deleteKept ? 'account.signOutAndDelete' : 'account.signOut')}
          </Button>
        </>
      }
    >
      <p>{t('account.signOutText')}</p>
      <div>
        <Checkbox text={t('account.forget')} checked={forget} onToggle={setForget} />
      </div>
      <div>
        <Checkbox text={t('account.deleteKept', { account: accountName })} checked={deleteKept} onToggle={setDeleteKept} />
        <p class="pcc-hint">{t('account.deleteKeptHint')}</p>
      </div>
    </Dialog>
  );
}
