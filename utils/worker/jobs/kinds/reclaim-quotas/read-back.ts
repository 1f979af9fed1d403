import type { ApiClient } from '../../../api/client.ts';
import type { QuotaRecord } from '../../../api/operations/list-coupon-quotas-records.ts';
import type { ReadBack } from '../../kind.ts';
import { readBackInBatches } from '../read-back.ts';
import { judgeQuota } from './outcome-from-records.ts';
import type { QuotaItem } from './quota-item.ts';
import { recordsOf, recordsSince } from './read-records.ts';
import { verify } from './verify.ts';

/** Two clocks of the far side, that of its answers and that of its log, may differ by so much, ms. */
const slackMs = 120_000;

/** A query of the log names one quota or none. What was asked for once is found in the log since then; the rest one by one. */
const onceAt = ({ attempts, intent }: QuotaItem): number | null => (attempts > 1 ? null : (intent?.serverTime ?? null));

async function records(api: ApiClient, items: readonly QuotaItem[]): Promise<readonly QuotaRecord[] | null> {
  if (items.length > 1) {
    const times = items.map((item) => onceAt(item) ?? 0);
    const read = await recordsSince(api, Math.min(...times) - slackMs);
    if (read === null) return null;
    if (read.whole) return read.rows;
  }
  const rows: QuotaRecord[] = [];
  for (const { target } of items) {
    const read = await recordsOf(api, target);
    if (read === null) return null;
    rows.push(...read.rows);
  }
  return rows;
}

/** Compares sent quotas with the records. */
export function readBack(api: ApiClient, items: readonly QuotaItem[], last: boolean): Promise<ReadBack> {
  return readBackInBatches<QuotaItem, QuotaRecord>(
    {
      groupOf: (item) => (onceAt(item) === null ? item.id : undefined),
      batch: 1000,
      records: (part) => records(api, part),
      targetOf: ({ quotaId }) => quotaId,
      judge: (intent, answer, rows) => judgeQuota(intent, answer, { quota: undefined, records: rows }),
      verify: (item) => verify(api, item),
    },
    items,
    last,
  );
}
