import * as v from 'valibot';
import { expect, test } from 'vitest';
import { reclaimCoupons } from './kinds/reclaim-coupons.ts';
import { mostItems } from './limits.ts';
import { ProposalSchema } from './request.ts';

const proposed = (targets: readonly string[]): boolean => v.is(ProposalSchema, { kind: reclaimCoupons.id, account: '', targets });
const planned = (couponIds: readonly string[]): boolean =>
  v.is(reclaimCoupons.request, { scope: { kind: 'everywhere' }, selection: { by: 'ids', couponIds } });

test('what a page may propose is what a plan takes, and not one more', () => {
  const ids = Array.from({ length: mostItems }, (_, index) => String(2_026_010_500_000_000 + index));
  expect([proposed(ids), planned(ids)]).toEqual([true, true]);
  expect([proposed([...ids, '1']), planned([...ids, '1'])]).toEqual([false, false]);
});
