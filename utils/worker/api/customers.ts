import * as v from 'valibot';
import type { ApiClient } from './client.ts';
import { code, count, list, text } from './fields.ts';
import type { ListPage } from './read-all.ts';

/** A customer, without phone and mail: they are never taken over. */
export interface Customer {
  readonly customerId: string;
  /** Real-name-authenticated name; `null` before authentication. */
  readonly name: string | null;
  readonly accountName: string;
  /** `1` referral (顾问销售), `2` resale (代售). */
  readonly association: string | null;
}

const schema = v.object({
  count,
  customer_infos: list(v.object({ customer: text, account_name: v.string(), customer_id: v.string(), association_type: code })),
});

export interface CustomerQuery {
  readonly customerId?: string;
  readonly resellerId?: string;
  readonly offset: number;
  readonly limit: number;
}

/** ListSubCustomers: own customers, or those of one reseller. */
export async function listSubCustomers(client: ApiClient, query: CustomerQuery): Promise<ListPage<Customer>> {
  const answer = await client.call({
    operation: 'ListSubCustomers',
    method: 'POST',
    host: 'bss',
    path: '/v2/partners/sub-customers/query',
    body: {
      customer_id: query.customerId,
      indirect_partner_id: query.resellerId,
      offset: query.offset,
      limit: query.limit,
    },
    schema,
    effect: 'read',
  });
  return {
    total: answer.value.count,
    rows: answer.value.customer_infos.map((row) => ({
      customerId: row.customer_id,
      name: row.customer,
      accountName: row.account_name,
      association: row.association_type,
    })),
  };
}
