import { t } from '../../../../utils/common/i18n/t.ts';

/** The account as the page named it, or that it did not. */
export function accountName(account: string): string {
  return account === '' ? t('history.accountUnknown') : account;
}
