import { ApiError } from '../../../api/api-error.ts';
import type { ApiClient } from '../../../api/client.ts';
import type { QuotaRecord, QuotaRecordQuery } from '../../../api/operations/list-coupon-quotas-records.ts';
import listCouponQuotasRecords from '../../../api/operations/list-coupon-quotas-records.ts';
import { readAll } from '../../../api/read-all.ts';

/** Reclaim records; `whole` = the log was read to its end and agreed with its count. */
export interface QuotaRecords {
  readonly rows: readonly QuotaRecord[];
  readonly whole: boolean;
}

async function read(api: ApiClient, query: Pick<QuotaRecordQuery, 'quotaId' | 'from'>): Promise<QuotaRecords | null> {
  try {
    const { rows, complete } = await readAll<QuotaRecord>({
      id: (row) => row.recordId,
      page: (offset, limit) => listCouponQuotasRecords.list(api, { ...query, operation: '11', offset, limit }),
    });
    return { rows, whole: complete };
  } catch (error) {
    if (error instanceof ApiError && error.code === 'API-403') return null;
    throw error;
  }
}

/** The reclaim records of one quota, and of no other: a line of another quota must never decide about this one. `null` = they may not be read. */
export async function recordsOf(api: ApiClient, quotaId: string): Promise<QuotaRecords | null> {
  const records = await read(api, { quotaId });
  return records && { ...records, rows: records.rows.filter((row) => row.quotaId === quotaId) };
}

/** The reclaim records of all quotas since a time of the server's, UTC ms. `null` = they may not be read. */
export const recordsSince = (api: ApiClient, from: number): Promise<QuotaRecords | null> => read(api, { from });
