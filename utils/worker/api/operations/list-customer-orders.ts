import { amount, code, id, reference, time } from '../answer-fields.ts';
import { operation, type QueryOf, type RowIn } from '../operation.ts';
import * as ask from '../request-fields.ts';

/** Orders of the partner's customers, or of one of its resellers'. */
const listCustomerOrders = operation({
  name: 'ListCustomerOrders',
  method: 'GET',
  path: '/v2/orders/customer-orders',
  permission: ['BPC_ITEM_SUBCUSTSERV_060100', 'BPC_ITEM_SUBCUSTSERV_060200'],
  limits: { offset: 2_147_483_647, limit: 100 },
  request: {
    customerId: ask.text('customer_id'),
    /** `6` to be paid. */
    status: ask.code('status', [1, 3, 4, 5, 6, 9]),
    /** At most a year before `createdTo`. */
    createdFrom: ask.bound('create_time_begin'),
    createdTo: ask.bound('create_time_end'),
    resellerId: ask.text('indirect_partner_id'),
  },
  rows: {
    in: 'order_infos',
    count: 'total_count',
    row: {
      orderId: id('order_id'),
      customerId: reference('customer_id'),
      /** `1` to be reviewed, `3` processing, `4` cancelled, `5` done, `6` to be paid, `9` to be confirmed … */
      status: code('status', ['1', '2', '3', '4', '5', '6', '9', '10', '11', '12', '13']),
      /** After discounts, before coupons and cards. */
      amount: amount('amount_after_discount'),
      /** `1` yuan. */
      measure: code('measure_id', []),
      createdAt: time('create_time'),
    },
  },
});
export default listCustomerOrders;

/** An order of a customer. */
export type CustomerOrder = RowIn<typeof listCustomerOrders>;
export type CustomerOrderQuery = QueryOf<typeof listCustomerOrders>;
