import type { ApiClient } from '../../../api/client.ts';
import { findIssuedQuota } from '../../../api/find-one.ts';
import type { Finding } from '../../kind.ts';
import { judgeQuota } from './outcome-from-records.ts';
import type { QuotaItem } from './quota-item.ts';
import { recordsOf } from './read-records.ts';

/** What became of one quota after our request, by its own state and its records. */
export async function verify(api: ApiClient, item: QuotaItem): Promise<Finding> {
  if (!item.intent) return { is: 'undecided' };
  const [sought, records] = await Promise.all([findIssuedQuota(api, item.target), recordsOf(api, item.target)]);
  const quota = sought.is === 'found' ? sought.row : undefined;
  return judgeQuota(item.intent, item.answer, { quota, records: records && records.rows, whole: records?.whole ?? true });
}
