import { DISTRIBUTOR, PROVIDER } from '../../sandbox/world/accounts.ts';
import { giveQuota } from '../../sandbox/world/quota-books.ts';
import type { Sandbox } from '../../sandbox/server.ts';
import { plainCoupons } from '../../tests/support/plain-coupons.ts';
import { reclaimCoupons } from '../../utils/common/jobs/kinds/reclaim-coupons.ts';
import { reclaimQuotas } from '../../utils/common/jobs/kinds/reclaim-quotas.ts';
import type { BareRequests } from './bare-loop.ts';

/** A kind of job as the bench runs it. */
export interface BenchKind {
  readonly id: string;
  readonly what: string;
  readonly account: string;
  /** The operation that takes back. */
  readonly act: string;
  /** Ids that can be taken back, the small ones first: a job may not exceed a million yuan. */
  targets(sandbox: Sandbox): string[];
  request(ids: readonly string[]): unknown;
  /** What the engine asks for these targets. `now`: the sandbox's clock, UTC ms. */
  bare(now: number): BareRequests;
}

const host = 'https://bss.myhuaweicloud.com';
const couponsAt = `${host}/v2/promotions/benefits/partner-coupons`;
const quotasAt = `${host}/v2/partners`;
const reclaimTypes = ['2', '3', '4', '5', '6', '7', '8', '9'].map((type) => `operation_types=${type}`).join('&');

export const couponKind: BenchKind = {
  id: reclaimCoupons.id,
  what: 'coupons',
  account: PROVIDER,
  act: 'ReclaimPartnerCoupons',
  targets: ({ world }) =>
    plainCoupons(world, PROVIDER)
      .toSorted((one, other) => one.balanceFen - other.balanceFen)
      .map(({ couponId }) => couponId),
  request: (couponIds) => ({ scope: { kind: 'mine' }, selection: { by: 'ids', couponIds: [...couponIds] } }),
  bare: () => ({
    checks: [
      `${couponsAt}?coupon_id={id}&offset=0&limit=10`,
      `${couponsAt}/records/query?${reclaimTypes}&coupon_ids={id}&offset=0&limit=100`,
    ],
    act: { url: `${couponsAt}/reclaim`, body: '{"coupon_id":"{id}"}' },
    readBack: { url: `${couponsAt}/records/query?${reclaimTypes}&offset=0&limit=100`, id: 'coupon_ids', batch: 50 },
  }),
};

/** How many small quotas are given: those of the sandbox come to a hundred thousand yuan each, and coupons hang on nearly all of them. */
const given = 1200;

export const quotaKind: BenchKind = {
  id: reclaimQuotas.id,
  what: 'quotas',
  account: DISTRIBUTOR,
  act: 'ReclaimCouponQuotas',
  targets({ world }) {
    const soon = world.clock.now() + 30 * 86_400_000;
    const parent = world
      .quotasOf(DISTRIBUTOR)
      .find(({ state, quotaType, expiresAt }) => state === 0 && quotaType === 0 && expiresAt > soon);
    const [reseller] = world.resellersOf(DISTRIBUTOR);
    if (!parent || !reseller) throw new Error('The distributor has nothing to give, or nobody to give it to.');
    const by = { cause: 'page', account: DISTRIBUTOR, operator: 'ops-full', requestId: null } as const;
    return Array.from({ length: given }, () => giveQuota(world, parent, reseller, 100, by).quotaId);
  },
  request: (quotaIds) => ({ selection: { by: 'ids', quotaIds: [...quotaIds] } }),
  bare: (now) => ({
    checks: [
      `${quotasAt}/issued-coupon-quotas?quota_id={id}&offset=0&limit=100`,
      `${quotasAt}/coupon-quotas/records?quota_id={id}&operation_type=11&offset=0&limit=100`,
    ],
    act: { url: `${quotasAt}/coupon-quotas/indirect-partner-reclaim`, body: '{"quota_ids":["{id}"]}' },
    // The log cannot be asked for several quotas: one reading of what was written since the job began.
    readBack: {
      url: `${quotasAt}/coupon-quotas/records?operation_type=11&operation_time_begin=${utcSecond(now - 120_000)}&offset=0&limit=100`,
      batch: 1000,
    },
  }),
};

const utcSecond = (ms: number): string => `${new Date(ms).toISOString().slice(0, 19)}Z`;
