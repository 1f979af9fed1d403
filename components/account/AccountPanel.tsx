import { errorText, t } from '../../utils/common/i18n/t.ts';
import { Button } from '../ui/Button.tsx';
import { Note } from '../ui/Note.tsx';
import { useStore } from '../hooks/use-store.ts';
import { AccountStatus } from './AccountStatus.tsx';
import { SignInForm } from './SignInForm.tsx';
import { SignOutDialog } from './SignOutDialog.tsx';
import type { AccountStore } from './store.ts';

/** The whole of the account: its state, signing in where that is needed, locking and signing out. */
export function AccountPanel({ store }: { readonly store: AccountStore }) {
  const { status, account, busy, error: unread, refused, askingToSignOut } = useStore(store.state, (whole) => whole);
  const error = refused ?? unread;
  if (!account) {
    return status === 'failed' && error ? (
      <Note tone="error" urgent>
        <p>{errorText(error.code, error.params)}</p>
        <Button onPress={() => void store.load()}>{t('action.retry')}</Button>
      </Note>
    ) : (
      <p class="pcc-soft">{t('pages.loading')}</p>
    );
  }
  const needsForm = account.state !== 'signed-in';
  return (
    <div class="pcc-stack">
      <AccountStatus account={account} />
      {needsForm && <SignInForm store={store} />}
      {!needsForm && error && (
        <Note tone="error" urgent>
          {errorText(error.code, error.params)}
        </Note>
      )}
      {account.state !== 'signed-out' && (
        <div class="pcc-row">
          {account.state === 'signed-in' && (
            <Button disabled={busy} onPress={() => void store.lock()}>
              {t('account.lock')}
            </Button>
          )}
          <Button disabled={busy} onPress={() => store.askToSignOut(true)}>
            {t('account.signOut')}
          </Button>
        </div>
      )}
      {askingToSignOut && account.state !== 'signed-out' && (
        <SignOutDialog
          accountName={account.identity.accountName}
          onSignOut={(choice) => void store.signOut(choice)}
          onClose={() => store.askToSignOut(false)}
        />
      )}
    </div>
  );
}
