import type { QuotaSelection } from '../../../../common/jobs/kinds/reclaim-quotas.ts';
import type { ApiClient } from '../../../api/client.ts';
import { findIssuedQuota } from '../../../api/find-one.ts';
import type { IssuedQuota } from '../../../api/operations/list-issued-coupon-quotas.ts';
import listIssuedCouponQuotas from '../../../api/operations/list-issued-coupon-quotas.ts';
import { readAll, untilAll, type WholeList } from '../../../api/read-all.ts';

export interface FoundQuotas {
  readonly quotas: ReadonlyMap<string, IssuedQuota>;
  readonly complete: boolean;
  readonly read: number;
  readonly total: number | null;
  readonly unreadable: number;
  /** Ids that were asked for and that no reading to an end has shown to be absent. */
  readonly unread: ReadonlySet<string>;
}

/** Told after each page: quotas read so far, and how many there are where that is known. */
export type Reading = (done: number, total: number | null) => void;

/** Up to so many ids are looked up one by one; more are found by reading the list. */
const oneByOne = 50;

const byId = (rows: readonly IssuedQuota[]): Map<string, IssuedQuota> => new Map(rows.map((row) => [row.quotaId, row]));

function list(
  api: ApiClient,
  resellerId: string | undefined,
  reading: Reading,
  enough?: (rows: ReadonlyMap<string, IssuedQuota>) => boolean,
): Promise<WholeList<IssuedQuota>> {
  return readAll<IssuedQuota>({
    id: (row) => row.quotaId,
    async page(offset, limit) {
      const page = await listIssuedCouponQuotas.list(api, { resellerId, offset, limit });
      reading(offset + page.rows.length, page.total);
      return page;
    },
    ...(enough ? { enough } : {}),
  });
}

/** Reads what was asked for, fresh. Throws ApiError, 403 for everybody but a distributor. */
export function findQuotas(api: ApiClient, selection: QuotaSelection, reading: Reading): Promise<FoundQuotas> {
  if (selection.by === 'filter') return findMatching(api, selection, reading);
  return selection.quotaIds.length > oneByOne ? findListed(api, selection.quotaIds, reading) : findEach(api, selection.quotaIds, reading);
}

async function findEach(api: ApiClient, ids: readonly string[], reading: Reading): Promise<FoundQuotas> {
  const quotas = new Map<string, IssuedQuota>();
  const unread = new Set<string>();
  for (const [index, quotaId] of ids.entries()) {
    const sought = await findIssuedQuota(api, quotaId);
    if (sought.is === 'found') quotas.set(quotaId, sought.row);
    if (sought.is === 'unread') unread.add(quotaId);
    reading(index + 1, ids.length);
  }
  return { quotas, complete: unread.size === 0, read: quotas.size, total: ids.length, unreadable: 0, unread };
}

async function findListed(api: ApiClient, ids: readonly string[], reading: Reading): Promise<FoundQuotas> {
  const wanted = new Set(ids);
  const whole = await list(api, undefined, reading, untilAll(ids));
  const quotas = byId(whole.rows.filter(({ quotaId }) => wanted.has(quotaId)));
  const missing = [...wanted].filter((id) => !quotas.has(id));
  const complete = whole.complete || missing.length === 0;
  return {
    quotas,
    complete,
    read: quotas.size,
    total: wanted.size,
    unreadable: whole.unreadable,
    unread: new Set(complete ? [] : missing),
  };
}

function within(value: number | null, from: number | undefined, to: number | undefined): boolean {
  if (from === undefined && to === undefined) return true;
  return value !== null && value >= (from ?? -Infinity) && value <= (to ?? Infinity);
}

/** The operation filters by reseller only; the rest is done here. */
async function findMatching(
  api: ApiClient,
  { resellerId, status = '0', expireFrom, expireTo, restFrom, restTo }: Extract<QuotaSelection, { by: 'filter' }>,
  reading: Reading,
): Promise<FoundQuotas> {
  const { rows, complete, total, unreadable } = await list(api, resellerId, reading);
  const matching = rows.filter(
    (row) => row.status === status && within(row.expireTime, expireFrom, expireTo) && within(row.balance?.fen ?? null, restFrom, restTo),
  );
  return { quotas: byId(matching), complete, read: rows.length, total, unreadable, unread: new Set() };
}
