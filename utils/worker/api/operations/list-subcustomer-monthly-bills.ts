import { amount, code, id, idFrom } from '../answer-fields.ts';
import { many } from '../lists.ts';
import { operation, type QueryOf, type RowIn } from '../operation.ts';
import * as ask from '../request-fields.ts';

const billTypes = ['0', '1', '2'];
const chargeModes = ['1', '3', '11'];

/** Sums of a month by customer and cloud service, to the end of yesterday, without tax. Without a reseller: own customers only. */
const listSubcustomerMonthlyBills = operation({
  name: 'ListSubcustomerMonthlyBills',
  method: 'GET',
  path: '/v2/bills/partner-bills/subcustomer-bills/monthly-sum',
  permission: ['BPC_ITEM_FINANCE_090100'],
  limits: { customerId: 64, resellerId: 64, offset: 2_147_483_647, limit: 100 },
  request: {
    customerId: ask.text('customer_id'),
    month: ask.required(ask.month('cycle')),
    /** `1` yearly/monthly, `3` on demand, `11` savings plan. */
    chargeMode: ask.required(ask.code('charge_mode', chargeModes)),
    billType: ask.code('bill_type', billTypes),
    resellerId: ask.text('indirect_partner_id'),
  },
  rows: {
    in: 'bill_sums',
    count: 'count',
    row: {
      /** A sum has no id; a customer may have several of a service that differ in the kind of resource only. */
      sumId: idFrom('customer_id', 'cloud_service_type', 'resource_type_code', 'charge_mode', 'bill_type', 'amount'),
      customerId: id('customer_id'),
      /** `0` consumption, `1` unsubscription, `2` written off by Huawei; amounts of `1` and `2` are negative. */
      billType: code('bill_type', billTypes),
      chargeMode: code('charge_mode', chargeModes),
      amount: amount('amount'),
      debt: amount('debt_amount'),
      /** `1` yuan. */
      measure: code('measure_id', []),
      /** What it was paid from. */
      paid: many('account_details', {
        from: code('balance_type', [
          'BALANCE_TYPE_DEBIT',
          'BALANCE_TYPE_CREDIT',
          'BALANCE_TYPE_BONUS',
          'BALANCE_TYPE_COUPON',
          'BALANCE_TYPE_RCASH_COUPON',
          'BALANCE_TYPE_STORED_VALUE_CARD',
        ]),
        amount: amount('amount'),
        billType: code('bill_type', billTypes),
      }),
    },
  },
});
export default listSubcustomerMonthlyBills;

/** A sum of a month. */
export type MonthlyBill = RowIn<typeof listSubcustomerMonthlyBills>;
export type MonthlyBillQuery = QueryOf<typeof listSubcustomerMonthlyBills>;
