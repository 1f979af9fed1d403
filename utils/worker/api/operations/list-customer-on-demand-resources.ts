import { code, id, text } from '../answer-fields.ts';
import { operation, type QueryOf, type RowIn } from '../operation.ts';
import * as ask from '../request-fields.ts';

/** On-demand resources of one resale customer. The list lags behind, by a time that differs between cloud services. */
const listCustomerOnDemandResources = operation({
  name: 'ListCustomerOnDemandResources',
  method: 'POST',
  path: '/v2/partners/sub-customers/on-demand-resources/query',
  permission: ['BPC_ITEM_SUBCUSTSERV_010105'],
  limits: { customerId: 64, resellerId: 64, offset: 2_147_483_647, limit: 100 },
  request: {
    customerId: ask.required(ask.text('customer_id')),
    /** `1` normal, `2` grace period, `3` frozen, `4` changing, `5` closing, `6` closed. */
    status: ask.code('status', [1, 2, 3, 4, 5, 6]),
    resellerId: ask.text('indirect_partner_id'),
  },
  rows: {
    in: 'resources',
    count: 'total_count',
    row: {
      resourceId: id('resource_id'),
      service: text('service_type_name'),
      status: code('status', ['1', '2', '3', '4', '5', '6']),
    },
  },
});
export default listCustomerOnDemandResources;

/** A resource that is paid by use. */
export type OnDemandResource = RowIn<typeof listCustomerOnDemandResources>;
export type OnDemandResourceQuery = QueryOf<typeof listCustomerOnDemandResources>;
