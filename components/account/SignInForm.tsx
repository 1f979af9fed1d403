import { useRef, useState } from 'preact/hooks';
import { errorText, t } from '../../utils/common/i18n/t.ts';
import { cleanText, typedCode, typedId } from '../../utils/common/pasted/clean-text.ts';
import { Button } from '../ui/Button.tsx';
import { Field } from '../ui/Field.tsx';
import { Note } from '../ui/Note.tsx';
import { TextBox } from '../ui/TextBox.tsx';
import { useStore } from '../hooks/use-store.ts';
import type { AccountStore } from './store.ts';

/** Signing in as an IAM user. The password stays in its box until it is sent, and the box is emptied by every attempt. */
export function SignInForm({ store }: { readonly store: AccountStore }) {
  const { account: known, busy, error: unread, refused } = useStore(store.state, (whole) => whole);
  const error = refused ?? unread;
  const remembered = known?.state === 'signed-out' ? known.remembered : undefined;
  const identity = known && known.state !== 'signed-out' ? known.identity : undefined;
  const [account, setAccount] = useState(remembered?.accountName ?? identity?.accountName ?? '');
  const [user, setUser] = useState(remembered?.userName ?? identity?.operatorName ?? '');
  const [passcode, setPasscode] = useState('');
  const [userId, setUserId] = useState('');
  const [code, id] = [typedCode(passcode), typedId(userId)];
  const password = useRef<HTMLInputElement>(null);

  const send = (event: Event): void => {
    event.preventDefault();
    const box = password.current;
    // A failed log-in counts on the server: what cannot be right is not sent. The password goes exactly as it was typed.
    if (!box || busy || code === null || id === null) return;
    const form = {
      account: cleanText(account),
      user: cleanText(user),
      password: box.value,
      ...(code ? { passcode: code, ...(id ? { userId: id } : {}) } : {}),
    };
    box.value = '';
    setPasscode('');
    void store.signIn(form);
  };
  return (
    <form class="pcc-form" aria-label={t('account.signIn')} onSubmit={send}>
      <Field label={t('account.account')} hint={t('account.accountHint')}>
        {(ties) => <TextBox ties={ties} maxLength={128} value={account} onInput={setAccount} />}
      </Field>
      <Field label={t('account.user')} hint={t('account.userHint')}>
        {(ties) => <TextBox ties={ties} maxLength={128} value={user} onInput={setUser} />}
      </Field>
      <Field label={t('account.password')} hint={t('account.passwordHint')}>
        {(ties) => <input {...ties} ref={password} class="pcc-box" type="password" autocomplete="off" maxLength={256} />}
      </Field>
      <Field label={t('account.passcode')} hint={t('account.passcodeHint')} error={code === null ? t('account.passcodeWrong') : ''}>
        {(ties) => <TextBox ties={ties} short maxLength={64} value={passcode} onInput={setPasscode} />}
      </Field>
      {passcode !== '' && (
        <Field label={t('account.userId')} hint={t('account.userIdHint')} error={id === null ? t('account.userIdWrong') : ''}>
          {(ties) => <TextBox ties={ties} maxLength={200} value={userId} onInput={setUserId} />}
        </Field>
      )}
      {error && (
        <Note tone="error" urgent>
          {errorText(error.code, error.params)}
        </Note>
      )}
      <Button kind="primary" submits disabled={busy}>
        {t(busy ? 'account.signingIn' : 'account.signIn')}
      </Button>
    </form>
  );
}
