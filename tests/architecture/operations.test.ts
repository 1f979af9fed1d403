import { expect, test } from 'vitest';
import access from '../../utils/common/i18n/own-pages/access.ts';
import { allOperations } from '../../utils/worker/api/all-operations.ts';
import * as read from '../../utils/worker/api/answer-fields.ts';
import { many } from '../../utils/worker/api/lists.ts';
import { operation } from '../../utils/worker/api/operation.ts';
import * as ask from '../../utils/worker/api/request-fields.ts';
import { differences } from './contract-differences.ts';

test('there are operations, each once', () => {
  const names = allOperations.map(({ name }) => name);
  expect(names).toContain('ReclaimPartnerCoupons');
  expect(new Set(names).size).toBe(names.length);
});

test.each(allOperations.map((one) => [one.name, one] as const))('%s is as the contract has it, and says what it is for', (name, one) => {
  expect(differences(one)).toEqual([]);
  expect(Object.keys(access)).toContain(`access.for.${name}`);
});

const right = {
  name: 'ListPartnerCouponsRecord',
  method: 'GET',
  path: '/v2/promotions/benefits/partner-coupons/records/query',
  permission: ['BPC_ITEM_SUBCUSTSERV_030102'],
  limits: { couponIds: 100, customerId: 64, offset: 2_147_483_646, limit: 100 },
  request: {
    couponIds: ask.texts('coupon_ids'),
    customerId: ask.text('customer_id'),
    result: ask.code('result', ['0', '-1']),
    from: ask.laterThan('operation_time_begin'),
  },
  rows: {
    in: 'records',
    count: 'total_count',
    row: {
      recordId: read.id('id'),
      amount: read.amount('operation_amount'),
      at: read.time('operation_time'),
      result: read.code('result', ['0', '-1']),
    },
  },
} as const;
const row = (change: read.Fields) => ({ rows: { ...right.rows, row: { ...right.rows.row, ...change } } });

test('what is right has no differences', () => {
  expect(differences(operation(right))).toEqual([]);
});

test.each([
  ['a name', { name: 'ListPartnerCouponRecords' }, 'no operation ListPartnerCouponRecords in the contract'],
  ['a path', { path: '/v2/promotions/benefits/partner-coupons/records' }, `path is ${right.path}`],
  ['a method', { method: 'POST' as const }, 'method is get'],
  ['a permission item', { permission: ['BPC_ITEM_SUBCUSTSERV_030100'] }, 'permission is BPC_ITEM_SUBCUSTSERV_030102'],
  ['the most ids', { limits: { ...right.limits, couponIds: 50 } }, 'request coupon_ids takes 100, not 50'],
  ['a length', { limits: { ...right.limits, customerId: 100 } }, 'request customer_id takes 64, not 100'],
  [
    'a length that is left out',
    { limits: { couponIds: 100, offset: 2_147_483_646, limit: 100 } },
    'request customer_id takes 64, not undefined',
  ],
  ['the rows of a page', { limits: { ...right.limits, limit: 1000 } }, 'request limit takes 100, not 1000'],
  ['a field’s name', { request: { ...right.request, customerId: ask.text('customerId') } }, 'request customerId is not in the contract'],
  [
    'a field’s kind',
    { request: { ...right.request, from: ask.text('operation_time_begin') } },
    'request operation_time_begin is time, not text',
  ],
  ['values', { request: { ...right.request, result: ask.code('result', ['0', '1']) } }, 'request result has the values 0 -1'],
  ['values as numbers', { request: { ...right.request, result: ask.code('result', [0, -1]) } }, 'request result has the values 0 -1'],
  ['what is required', { request: { ...right.request, customerId: ask.required(ask.text('customer_id')) } }, 'requires '],
  ['where rows stand', { rows: { ...right.rows, in: 'rows' } }, 'answer rows is not a list of the contract'],
  ['the count', { rows: { ...right.rows, count: 'count' } }, 'answer count is not a count of the contract'],
  ['a field of the answer', row({ amount: read.amount('amount') }), 'answer amount is not in the contract'],
  ['money as text', row({ amount: read.text('operation_amount') }), 'answer operation_amount is amount, not text'],
  ['values of the answer', row({ result: read.code('result', ['0']) }), 'answer result has the values 0 -1'],
  ['what is promised', row({ remark: read.required(read.text('remark')) }), 'answer remark: required?'],
])('%s that is wrong is found', (_, change, fault) => {
  expect(differences(operation({ ...right, ...change } as typeof right))).toContain(fault);
});

test('what a write answers is compared too', () => {
  const write = {
    name: 'ReclaimPartnerCoupons',
    method: 'POST',
    path: '/v2/promotions/benefits/partner-coupons/reclaim',
    permission: ['BPC_ITEM_SUBCUSTSERV_030201'],
    limits: { couponId: 64 },
    request: { couponId: ask.required(ask.text('coupon_id')) },
  } as const;
  expect(differences(operation({ ...write, effect: 'write', answer: null }))).toEqual([]);
  expect(differences(operation({ ...write, effect: 'read', answer: null }))).toEqual(['it is a write']);
  expect(differences(operation({ ...write, effect: 'write', answer: { taken: many('taken', { id: read.id('id') }) } }))).toEqual([
    'answer taken is not a list of the contract',
  ]);
});
