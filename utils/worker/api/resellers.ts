import type { ApiClient } from './client.ts';
import type { ListPage } from './lists.ts';
import list, { type Reseller } from './operations/list-indirect-partners.ts';

export type { Reseller } from './operations/list-indirect-partners.ts';

/** The distributor's resellers. Refused with 403 for a provider, which has none. */
export const listIndirectPartners = (api: ApiClient, offset: number, limit: number): Promise<ListPage<Reseller>> =>
  list.list(api, { offset, limit });
