import { code, id, required, text } from '../answer-fields.ts';
import { operation, type QueryOf, type RowIn } from '../operation.ts';
import * as ask from '../request-fields.ts';

/** Own customers, or those of one reseller. */
const listSubCustomers = operation({
  name: 'ListSubCustomers',
  method: 'POST',
  path: '/v2/partners/sub-customers/query',
  permission: ['BPC_ITEM_SUBCUSTSERV_010100', 'BPC_ITEM_SUBCUSTSERV_010500'],
  limits: { customerId: 64, resellerId: 64, offset: 40_000_000, limit: 100 },
  request: { customerId: ask.text('customer_id'), resellerId: ask.text('indirect_partner_id') },
  rows: {
    in: 'customer_infos',
    count: 'count',
    row: {
      customerId: id('customer_id'),
      /** Real-name-authenticated name; `null` before authentication. */
      name: text('customer'),
      accountName: required(text('account_name')),
      /** `1` referral (顾问销售), `2` resale (代售), `3` on the international site. */
      association: code('association_type', ['1', '2', '3']),
      /** `0` no, `1` account frozen, `2` account and resources. */
      frozen: code('is_frozen', ['0', '1', '2']),
    },
  },
});
export default listSubCustomers;

/** A customer, without phone and mail: they are never taken over. */
export type Customer = RowIn<typeof listSubCustomers>;
export type CustomerQuery = QueryOf<typeof listSubCustomers>;
