import type { Order } from '../../world/money/model.ts';
import { ordersOf } from '../../world/money/orders.ts';
import { failure, ok, utcSeconds, yuan } from '../answers.ts';
import { isAnswer, scopeOf, text, whole, type Operation } from '../call.ts';
import { pageOf, same, within } from '../filters.ts';

const YEAR = 366 * 86_400_000;

function show({ orderId, customerId, status, fen, createdAt }: Order): object {
  return {
    order_id: orderId,
    customer_id: customerId,
    service_type_code: 'hws.service.type.ec2',
    service_type_name: '弹性云服务器',
    source_type: 1,
    status,
    order_type: 1,
    amount_after_discount: yuan(fen),
    official_amount: yuan(fen),
    measure_id: 1,
    create_time: utcSeconds(createdAt),
    payment_time: status === 5 ? utcSeconds(createdAt + 60_000) : null,
    currency: 'CNY',
    sub_order_infos: null,
  };
}

/** GET /v2/orders/customer-orders: newest first. */
export const listCustomerOrders: Operation = (call) => {
  const scope = scopeOf(call);
  if (isAnswer(scope)) return scope;
  const { world } = call;
  const [begin, end] = [text(call, 'create_time_begin'), text(call, 'create_time_end')];
  if (begin !== undefined && end !== undefined && Date.parse(end) - Date.parse(begin) > YEAR) {
    return failure(400, 'CBC.0100', 'more than one year');
  }
  const rows = world
    .customersOf(scope.accountName)
    .filter(({ customerId }) => same(text(call, 'customer_id'), customerId))
    .flatMap(({ customerId }) => ordersOf(world, customerId))
    .filter(
      (order) =>
        same(whole(call, 'status'), order.status) &&
        same(text(call, 'order_id'), order.orderId) &&
        within(call, 'create_time', order.createdAt, true),
    )
    .toSorted((left, right) => right.createdAt - left.createdAt);
  return ok({ total_count: rows.length, order_infos: pageOf(call, rows).map(show) });
};
