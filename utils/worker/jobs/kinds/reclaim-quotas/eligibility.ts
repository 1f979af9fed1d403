import type { IssuedQuota } from '../../../api/operations/list-issued-coupon-quotas.ts';

/** Keys of texts; `quota_status` of the contract. What a reclaim of a frozen one answers is not documented, the manual names valid ones only. */
const byStatus: Readonly<Record<string, string>> = { '3': 'quota-invalid', '4': 'quota-adjusting', '5': 'quota-frozen', '6': 'reclaimed' };

/**
 * Why this quota cannot be taken back; `null` = it can, and `restFen` is what goes. Only state 0 can (manual 已发放代金券额度: 有效).
 * Bounds of quotas are exclusive (contract README 6). `now` is the server's clock, UTC ms.
 */
export function screenQuota(
  quota: IssuedQuota,
  now: number,
): { readonly blockedBy: string } | { readonly blockedBy: null; readonly restFen: number } {
  if (quota.status !== '0') return { blockedBy: byStatus[quota.status ?? ''] ?? 'state-unknown' };
  if (quota.expireTime !== null && quota.expireTime <= now) return { blockedBy: 'expired' };
  const restFen = quota.balance?.fen ?? null;
  if (restFen === null) return { blockedBy: 'amount-unreadable' };
  return restFen > 0 ? { blockedBy: null, restFen } : { blockedBy: 'nothing-left' };
}
