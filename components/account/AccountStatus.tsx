import type { AccountState } from '../../utils/common/account.ts';
import { t } from '../../utils/common/i18n/t.ts';
import { beijingTime } from '../format/beijing-time.ts';
import { Facts } from '../ui/Facts.tsx';
import { Mark } from '../ui/Mark.tsx';
import { Note } from '../ui/Note.tsx';

const tones = { 'signed-in': 'done', 'signed-out': 'plain', expired: 'warning', locked: 'warning', 'wrong-account': 'error' } as const;

/** Who is signed in, until when, and what that state allows. */
export function AccountStatus({ account }: { readonly account: AccountState }) {
  const signedIn = account.state === 'signed-out' ? undefined : account;
  return (
    <>
      <p role="status">
        <Mark tone={tones[account.state]} text={t(`account.state.${account.state}`)} /> {t(`account.means.${account.state}`)}
      </p>
      {signedIn && (
        <Facts
          facts={[
            { name: t('account.account'), value: signedIn.identity.accountName },
            { name: t('account.operator'), value: signedIn.identity.operatorName },
            { name: t('account.expires'), value: beijingTime(signedIn.expiresAt) },
          ]}
        />
      )}
      {signedIn && !signedIn.canWrite && <Note tone="warning">{t('account.cannotWrite')}</Note>}
    </>
  );
}
