import { ApiError } from '../../../api/api-error.ts';
import type { ApiClient } from '../../../api/client.ts';
import listIssuedPartnerCoupons, { type IssuedCoupon } from '../../../api/operations/list-issued-partner-coupons.ts';
import { readAll } from '../../../api/read-all.ts';
import { readSources } from '../coupon-sources.ts';

/** Coupons that hang on a quota: issued from it and still holding value. `fen`: `null` = one of them tells no whole number of fen. */
export interface OpenCoupons {
  readonly count: number;
  readonly fen: number | null;
}

/**
 * Not activated, and usable: what is used, expired or taken back holds nothing that could return to its quota. The list has coupons of
 * resale customers only (contract README 7); those of referral customers cannot be seen.
 */
const openStatuses = ['1', '2'] as const;

/** The open coupons of one reseller by the quota that they were issued from; `null` = not all of them, or not all of their sources, were read. */
async function readOf(
  api: ApiClient,
  resellerId: string,
  reading: (more: number) => void,
): Promise<ReadonlyMap<string, OpenCoupons> | null> {
  const coupons: IssuedCoupon[] = [];
  for (const status of openStatuses) {
    const { rows, complete } = await readAll<IssuedCoupon>({
      id: (row) => row.couponId,
      page: (offset, limit) => listIssuedPartnerCoupons.list(api, { status, resellerId, offset, limit }),
    });
    if (!complete) return null;
    coupons.push(...rows);
  }
  const ids = coupons.map(({ couponId }) => couponId);
  const quotaOf = await readSources(api, resellerId, ids, reading);
  // A coupon whose source is not known may hang on any of the reseller's quotas.
  if (ids.some((id) => !quotaOf.has(id))) return null;
  const byQuota = Map.groupBy(coupons, ({ couponId }) => quotaOf.get(couponId) ?? '');
  return new Map(Array.from(byQuota, ([quotaId, group]) => [quotaId, { count: group.length, fen: sum(group) }]));
}

function sum(coupons: readonly IssuedCoupon[]): number | null {
  return coupons.reduce<number | null>((total, { balance }) => {
    const fen = balance?.fen ?? null;
    return total === null || fen === null ? null : total + fen;
  }, 0);
}

/**
 * What still hangs on quotas of these resellers. A reseller whose coupons may not or could not be read whole is `null`: nothing is said
 * of them then. `reading`: of how many coupons more the source was looked up. Throws ApiError for everything but a refusal.
 */
export async function readOpenCoupons(
  api: ApiClient,
  resellerIds: Iterable<string>,
  reading: (done: number) => void,
): Promise<ReadonlyMap<string, ReadonlyMap<string, OpenCoupons> | null>> {
  const found = new Map<string, ReadonlyMap<string, OpenCoupons> | null>();
  let done = 0;
  for (const resellerId of resellerIds) {
    try {
      found.set(resellerId, await readOf(api, resellerId, (more) => reading((done += more))));
    } catch (error) {
      if (!(error instanceof ApiError) || (error.kind !== 'refused' && error.code !== 'API-DRIFT') || error.code === 'API-401') throw error;
      found.set(resellerId, null);
    }
  }
  return found;
}
