import type { AccountState } from '../../utils/common/account.ts';

/** Tells people apart, also while one of them is locked or expired; '' = nobody. What one of them saw is not shown to another. */
export function whoOf(account: AccountState | undefined): string {
  if (!account || account.state === 'signed-out') return '';
  return `${account.identity.accountKey} ${account.identity.operatorId}`;
}
