import type { FoundCoupon } from './find-coupons.ts';
import listQuotaCoupons, { type CouponQuota } from '../../../api/operations/list-quota-coupons.ts';
import listSubCustomers, { type Customer } from '../../../api/operations/list-sub-customers.ts';
import { ApiError } from '../../../api/api-error.ts';
import type { ApiClient } from '../../../api/client.ts';
import { readAll, untilAll } from '../../../api/read-all.ts';
import { readSources } from '../coupon-sources.ts';

/** What makes coupons readable for a person. Each part may be missing: another permission item guards it. */
export interface Context {
  readonly customers: ReadonlyMap<string, Customer>;
  /** Quota id by coupon id, from the issue records. */
  readonly quotaOf: ReadonlyMap<string, string>;
  readonly quotas: ReadonlyMap<string, CouponQuota>;
  readonly missing: readonly string[];
}

const fewCustomers = 20;

async function readCustomers(api: ApiClient, resellerId: string | undefined, ids: ReadonlySet<string>): Promise<Customer[]> {
  const scope = resellerId === undefined ? {} : { resellerId };
  if (ids.size <= fewCustomers) {
    const found: Customer[] = [];
    for (const customerId of ids) {
      const { rows } = await listSubCustomers.list(api, { customerId, ...scope, offset: 0, limit: 10 });
      found.push(...rows.filter((row) => row.customerId === customerId));
    }
    return found;
  }
  const { rows } = await readAll<Customer>({
    id: (row) => row.customerId,
    page: (offset, limit) => listSubCustomers.list(api, { ...scope, offset, limit }),
    enough: untilAll([...ids]),
  });
  return rows.filter((row) => ids.has(row.customerId));
}

async function readQuotas(api: ApiClient, resellerId: string | undefined): Promise<readonly CouponQuota[]> {
  const scope = resellerId === undefined ? {} : { resellerId };
  const { rows } = await readAll<CouponQuota>({
    id: (row) => row.quotaId,
    page: (offset, limit) => listQuotaCoupons.list(api, { ...scope, offset, limit }),
  });
  return rows;
}

/** A part that is refused or not understood is left out and named; everything else is thrown on. */
async function optional<T>(part: string, missing: Set<string>, read: () => Promise<T>): Promise<T | null> {
  try {
    return await read();
  } catch (error) {
    if (!(error instanceof ApiError) || (error.kind !== 'refused' && error.code !== 'API-DRIFT') || error.code === 'API-401') throw error;
    missing.add(part);
    return null;
  }
}

/** Names, sources and quotas of coupons. `reading`: of how many coupons the source was looked up. */
export async function readContext(api: ApiClient, coupons: readonly FoundCoupon[], reading: (done: number) => void): Promise<Context> {
  let done = 0;
  const missing = new Set<string>();
  const customers = new Map<string, Customer>();
  const quotaOf = new Map<string, string>();
  const quotas = new Map<string, CouponQuota>();
  for (const [resellerId, group] of Map.groupBy(coupons, ({ reseller }) => reseller?.resellerId)) {
    const ids = new Set(group.flatMap(({ coupon }) => (coupon.customerId ? [coupon.customerId] : [])));
    // Different operations have different paces: side by side they take the longer time, not the sum.
    const [rows, issues, owned] = await Promise.all([
      optional('customers', missing, () => readCustomers(api, resellerId, ids)),
      optional('records', missing, () =>
        readSources(
          api,
          resellerId,
          group.map(({ coupon }) => coupon.couponId),
          (more) => reading((done += more)),
        ),
      ),
      optional('quotas', missing, () => readQuotas(api, resellerId)),
    ]);
    for (const row of rows ?? []) customers.set(row.customerId, row);
    for (const [couponId, quotaId] of issues ?? []) quotaOf.set(couponId, quotaId);
    for (const quota of owned ?? []) quotas.set(quota.quotaId, quota);
  }
  return { customers, quotaOf, quotas, missing: [...missing] };
}
