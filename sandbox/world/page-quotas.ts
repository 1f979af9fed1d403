import type { CouponQuota } from './model.ts';
import type { PageReclaim } from './page-reclaim.ts';
import { takeQuota } from './quota-books.ts';
import type { World } from './world.ts';

/** Whether a quota is valid now (有效): its state is normal and its time has not passed. */
export function isValid({ state, effectiveAt, expiresAt }: CouponQuota, now: number): boolean {
  return state === 0 && effectiveAt <= now && expiresAt > now;
}

/** What the page's own 回收 does with a quota that `account` gave to a reseller. Only valid ones; the whole rest. */
export function reclaimQuotaByPage(world: World, account: string, operator: string, quotaId: string): PageReclaim {
  world.settle();
  const quota = world.givenQuota(account, quotaId);
  if (quota === undefined) return { ok: false, reason: 'not-found' };
  if (quota.state === 5) return { ok: false, reason: 'frozen' };
  if (!isValid(quota, world.clock.now())) return { ok: false, reason: 'not-usable' };
  return { ok: true, fen: takeQuota(world, quota, { cause: 'page', account, operator, requestId: null }) };
}
