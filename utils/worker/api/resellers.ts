import * as v from 'valibot';
import type { ApiClient } from './client.ts';
import { count, list, text } from './fields.ts';
import type { ListPage } from './read-all.ts';

/** A reseller (云经销商), without phone and mail. */
export interface Reseller {
  readonly resellerId: string;
  readonly name: string | null;
  readonly accountName: string | null;
}

const schema = v.object({
  count,
  indirect_partners: list(v.object({ indirect_partner_id: v.string(), name: text, account_name: text })),
});

/** ListIndirectPartners: the distributor's resellers. Refused with 403 for a provider, which has none. */
export async function listIndirectPartners(client: ApiClient, offset: number, limit: number): Promise<ListPage<Reseller>> {
  const answer = await client.call({
    operation: 'ListIndirectPartners',
    method: 'POST',
    host: 'bss',
    path: '/v2/partners/indirect-partners/query',
    body: { offset, limit },
    schema,
    effect: 'read',
  });
  return {
    total: answer.value.count,
    rows: answer.value.indirect_partners.map((row) => ({
      resellerId: row.indirect_partner_id,
      name: row.name,
      accountName: row.account_name,
    })),
  };
}
