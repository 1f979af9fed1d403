import type { CouponRecord } from '../../../api/operations/list-partner-coupons-record.ts';
import type { IssuedCoupon } from '../../../api/operations/list-issued-partner-coupons.ts';
import { describe, expect, test } from 'vitest';
import { readAmount } from '../../../../common/money.ts';
import type { GivenAnswer, Intent } from '../../types.ts';
import { judgeCoupon } from './outcome-from-records.ts';
import { screenCoupon } from './eligibility.ts';

const at = Date.UTC(2026, 0, 5, 9);
const intent: Intent = { at, serverTime: at, beforeFen: 6235, knownRecords: ['old'] };
const answered = (kind: GivenAnswer['kind'], http = 400): GivenAnswer => ({ kind, http, code: '', text: '', requestId: null });
const coupon = (change: Partial<IssuedCoupon> = {}): IssuedCoupon => ({
  couponId: '1',
  status: '2',
  customerId: 'c',
  couponType: '1',
  faceValue: readAmount('100'),
  balance: readAmount('62.35'),
  effectiveTime: null,
  expireTime: at + 30 * 86_400_000,
  frozen: '0',
  lockOrderId: null,
  ...change,
});
const record = (recordId: string, change: Partial<CouponRecord> = {}): CouponRecord => ({
  recordId,
  operation: '2',
  quotaId: 'q',
  couponId: '1',
  amount: readAmount('62.35'),
  at: at + 1000,
  result: '0',
  ...change,
});
const reclaimed = coupon({ status: '5', balance: readAmount('0') });

describe('what became of a coupon', () => {
  test.each([
    [
      '204 and our record',
      answered('success'),
      { coupon: reclaimed, records: [record('new')] },
      { state: 'done', takenFen: 6235, origin: 'ours' },
    ],
    [
      'answer lost, one new record',
      undefined,
      { coupon: reclaimed, records: [record('new')] },
      { state: 'done', takenFen: 6235, origin: 'unexplained' },
    ],
    [
      'refused, yet taken meanwhile',
      answered('refused'),
      { coupon: reclaimed, records: [record('new')] },
      { state: 'already', origin: 'unexplained' },
    ],
    [
      'two new records',
      answered('success'),
      { coupon: reclaimed, records: [record('new'), record('new2')] },
      { state: 'doubled', takenFen: 12_470 },
    ],
    [
      'the same record on two pages',
      answered('success'),
      { coupon: reclaimed, records: [record('new'), record('new')] },
      { state: 'done' },
    ],
    [
      'a surplus call that took nothing',
      answered('success'),
      { coupon: reclaimed, records: [record('new'), record('new2', { amount: readAmount('0') })] },
      { state: 'done' },
    ],
    [
      'returned by itself',
      undefined,
      { coupon: coupon({ status: '5' }), records: [record('auto', { operation: '3' })] },
      { state: 'already', origin: 'theirs' },
    ],
    [
      'reclaimed, no record yet, answer lost',
      undefined,
      { coupon: reclaimed, records: [] },
      { state: 'already', takenFen: null, origin: null },
    ],
    [
      'reclaimed, no record yet, 204',
      answered('success'),
      { coupon: reclaimed, records: [] },
      { state: 'done', takenFen: null, origin: null },
    ],
    [
      'reclaimed, records not read to their end',
      undefined,
      { coupon: reclaimed, records: [], whole: false },
      { state: 'already', takenFen: null, origin: null },
    ],
    [
      'reclaimed, records not permitted, answer lost',
      undefined,
      { coupon: reclaimed, records: null },
      { state: 'done', takenFen: null, origin: 'unexplained', reason: 'records-unread' },
    ],
    [
      'reclaimed, records not permitted, refused',
      answered('refused'),
      { coupon: reclaimed, records: null },
      { state: 'already', origin: 'unexplained', reason: 'records-unread' },
    ],
    [
      'reclaimed, records not permitted, 204',
      answered('success'),
      { coupon: reclaimed, records: null },
      { state: 'done', takenFen: null, origin: 'unexplained' },
    ],
    [
      'an amount below one fen is not summed',
      answered('success'),
      { coupon: reclaimed, records: [record('new', { amount: readAmount('1.005') })] },
      { state: 'done', takenFen: null },
    ],
  ] as const)('%s', (_name, answer, evidence, expected) =>
    expect(judgeCoupon(intent, answer, evidence)).toMatchObject({ is: 'settled', ...expected }),
  );

  test.each([
    ['still usable, answer lost', undefined, { coupon: coupon(), records: [] }, 'not-done'],
    ['still usable, refused', answered('refused'), { coupon: coupon(), records: [record('failed', { result: '-1' })] }, 'not-done'],
    ['only the record from before', undefined, { coupon: coupon(), records: [record('old')] }, 'not-done'],
    ['204 but still usable: a success is not believed', answered('success', 204), { coupon: coupon(), records: [] }, 'undecided'],
    ['still usable, records not read to their end', undefined, { coupon: coupon(), records: [], whole: false }, 'undecided'],
    ['gone from the list', undefined, { coupon: null, records: [] }, 'undecided'],
    [
      'a line of a kind that nobody knows',
      answered('success'),
      { coupon: undefined, records: [record('new', { operation: '42' })] },
      'undecided',
    ],
    ['only records were read', undefined, { coupon: undefined, records: [] }, 'undecided'],
  ] as const)('%s', (_name, answer, evidence, is) => expect(judgeCoupon(intent, answer, evidence)).toEqual({ is }));

  test('where records could not be read before, only those since the request count', () => {
    const blind = { ...intent, knownRecords: null };
    expect(judgeCoupon(blind, undefined, { coupon: coupon(), records: [record('older', { at: at - 60_000 })] })).toEqual({
      is: 'not-done',
    });
    expect(judgeCoupon(blind, undefined, { coupon: reclaimed, records: [record('new')] })).toMatchObject({ state: 'done' });
  });
});

describe('may a coupon be taken back', () => {
  test.each([
    [{}, 'will', []],
    [{ status: '1' }, 'blocked', ['not-active']],
    [{ status: '3' }, 'blocked', ['used']],
    [{ status: '4' }, 'blocked', ['expired']],
    [{ status: '5' }, 'blocked', ['reclaimed']],
    [{ status: '9' }, 'blocked', ['state-unknown']],
    [{ status: null }, 'blocked', ['state-unknown']],
    [{ expireTime: at }, 'blocked', ['expired']],
    [{ balance: readAmount('1.005') }, 'blocked', ['amount-unreadable']],
    [{ balance: null }, 'blocked', ['amount-unreadable']],
    [{ balance: readAmount('0.00') }, 'blocked', ['nothing-left']],
    [{ frozen: '1' }, 'optional', ['frozen']],
    [{ frozen: 'true' }, 'optional', ['frozen']],
    [{ lockOrderId: 'CS1' }, 'optional', ['locked']],
    [{ frozen: '1', lockOrderId: 'CS1' }, 'optional', ['frozen', 'locked']],
    [{ frozen: null, lockOrderId: '' }, 'will', []],
  ] as const)('%j is %s', (change, verdict, reasons) => expect(screenCoupon(coupon(change), at)).toMatchObject({ verdict, reasons }));

  test('one that returns by itself soon is marked', () => {
    expect(screenCoupon(coupon({ expireTime: at + 86_400_000 }), at).notes).toEqual(['returns-soon']);
    expect(screenCoupon(coupon(), at).notes).toEqual([]);
  });
});
