import type { QuotaData } from '../../../../common/jobs/kinds/reclaim-quotas.ts';
import type { EntryOf, ItemOf } from '../define.ts';

export type QuotaItem = ItemOf<QuotaData>;
export type QuotaEntry = EntryOf<QuotaData>;
