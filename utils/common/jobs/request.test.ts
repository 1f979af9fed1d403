import * as v from 'valibot';
import { expect, test } from 'vitest';
import { mostCoupons } from './limits.ts';
import { CouponIdsSchema, ProposalSchema } from './request.ts';

const proposed = (ids: readonly string[]): boolean => v.is(ProposalSchema, { account: '', couponIds: ids });

test('what a page may propose is what a plan takes, and not one more', () => {
  const couponIds = Array.from({ length: mostCoupons }, (_, index) => String(2_026_010_500_000_000 + index));
  expect([proposed(couponIds), v.is(CouponIdsSchema, couponIds)]).toEqual([true, true]);
  expect([proposed([...couponIds, '1']), v.is(CouponIdsSchema, [...couponIds, '1'])]).toEqual([false, false]);
});
