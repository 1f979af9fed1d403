import { reclaimQuotas } from '../../../../common/jobs/kinds/reclaim-quotas.ts';
import type { ApiClient } from '../../../api/client.ts';
import { findIssuedQuota } from '../../../api/find-one.ts';
import { quotaTurn, reclaimQuota } from '../../../api/reclaim-quota.ts';
import { clocked } from '../../../api/server-clock.ts';
import type { Checked } from '../../kind.ts';
import { defineKind } from '../define.ts';
import { screenQuota } from './eligibility.ts';
import { judgeQuota } from './outcome-from-records.ts';
import { planQuotas } from './plan.ts';
import type { QuotaItem } from './quota-item.ts';
import { readBack } from './read-back.ts';
import { recordsOf } from './read-records.ts';
import { verify } from './verify.ts';

const skipped = (reason: string): Checked => ({ go: false, state: 'skipped', reason });

async function check(client: ApiClient, now: () => number, item: QuotaItem): Promise<Checked> {
  const { api, serverTime } = clocked(client);
  const [sought, records] = await Promise.all([findIssuedQuota(api, item.target), recordsOf(api, item.target)]);
  // The record of a request that left before counts more than a quota that still looks untouched.
  const earlier = item.intent && judgeQuota(item.intent, item.answer, { quota: undefined, records: records && records.rows });
  if (earlier?.is === 'settled') return { go: false, state: 'already', reason: 'reclaimed' };
  if (sought.is === 'absent') return skipped('quota-not-found');
  // A record that was not read now would look like a new one afterwards.
  if (sought.is === 'unread' || records?.whole === false) return skipped('quota-not-read');
  const quota = sought.row;
  const screened = screenQuota(quota, serverTime() ?? now());
  if (screened.blockedBy === 'reclaimed') return { go: false, state: 'already', reason: 'reclaimed' };
  if (screened.blockedBy !== null) return skipped(screened.blockedBy);
  // A coupon that the reseller issued since the preview shows as a smaller rest.
  if (screened.restFen !== item.amountFen || quota.resellerId !== (item.data.resellerId ?? null)) return skipped('quota-drifted');
  const knownRecords = records?.rows.map(({ recordId }) => recordId) ?? null;
  return { go: true, intent: { serverTime: serverTime(), beforeFen: screened.restFen, knownRecords } };
}

/**
 * Taking quotas back that were given to resellers, one id a request (ReclaimCouponQuotas). A request takes the whole rest and leaves state
 * 6; what a second one does is not documented (the contract names CBC.99000012, wrong state), but it finds nothing left to take. So it may
 * be repeated as a coupon's may: only after patient reading found the quota normal, with its rest, and without a new record.
 */
export default defineKind(reclaimQuotas, {
  repeatable: true,
  exclusive: (quotaId) => `quota:${quotaId}`,
  plan: planQuotas,
  acts: (api, now) => ({
    check: (item) => check(api, now, item),
    turn: () => quotaTurn(api),
    act: async (item) => ({ http: 200, requestId: (await reclaimQuota(api, item.target)).requestId }),
    verify: (item) => verify(api, item),
    readBack: (items, last) => readBack(api, items, last),
  }),
});
