import { t } from '../../utils/common/i18n/t.ts';
import { AccessCheck } from '../account/AccessCheck.tsx';
import { AccountPanel } from '../account/AccountPanel.tsx';
import type { AccountStore } from '../account/store.ts';

/** The way to the API: which user, which permission items, signing in. */
export function ApiSteps({ account }: { readonly account: AccountStore }) {
  return (
    <>
      <p>{t('welcome.apiWho')}</p>
      <h3>{t('welcome.apiUser')}</h3>
      <p>{t('welcome.apiUserText')}</p>
      <h3>{t('welcome.apiItems')}</h3>
      <AccessCheck store={account} />
      <h3>{t('welcome.apiSignIn')}</h3>
      <AccountPanel store={account} />
    </>
  );
}
