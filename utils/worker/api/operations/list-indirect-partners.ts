import { id, text } from '../answer-fields.ts';
import { operation, type RowIn } from '../operation.ts';
import * as ask from '../request-fields.ts';

/** The distributor's resellers. Refused with 403 for a provider, which has none. */
const listIndirectPartners = operation({
  name: 'ListIndirectPartners',
  method: 'POST',
  path: '/v2/partners/indirect-partners/query',
  permission: ['BPC_ITEM_SALES_020100'],
  limits: { resellerId: 64, offset: 40_000_000, limit: 100 },
  request: { resellerId: ask.text('indirect_partner_id') },
  rows: {
    in: 'indirect_partners',
    count: 'count',
    row: { resellerId: id('indirect_partner_id'), name: text('name'), accountName: text('account_name') },
  },
});
export default listIndirectPartners;

/** A reseller (云经销商), without phone and mail. */
export type Reseller = RowIn<typeof listIndirectPartners>;
