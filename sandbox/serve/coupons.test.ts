import { describe, expect, test } from 'vitest';
import { createWorld } from '../world/index.ts';
import { listCoupons, listRecords, reclaimOnPage } from './coupons.ts';

const all = { page: 1, size: 100, keyword: '', state: 0 };

describe('券管理', () => {
  test('shows what the account itself issued, newest first, filtered by state and word', () => {
    const world = createWorld({ seed: 1 });
    const { rows, total } = listCoupons(world, 'provider', all);
    expect(total).toBe(world.couponsOf('example-provider').length);
    expect(rows).toHaveLength(100);
    const usable = listCoupons(world, 'provider', { ...all, state: 2 });
    expect(usable.rows.every(({ state }) => state === 2)).toBe(true);
    const [first] = rows;
    const found = listCoupons(world, 'provider', { ...all, keyword: first?.couponId ?? '' });
    expect(found.rows).toEqual([first]);
  });

  test('回收 takes the whole rest once, and the ledger and 操作记录 say so', () => {
    const world = createWorld({ seed: 1 });
    const coupon = world
      .couponsOf('example-provider')
      .find(({ state, frozen, lockOrderId }) => state === 2 && !frozen && lockOrderId === null);
    if (coupon === undefined) throw new Error('no usable coupon');
    const effectsBefore = world.ledger.effects.length;
    const rest = coupon.balanceFen;

    expect(reclaimOnPage(world, 'provider', [coupon.couponId])).toMatchObject({ taken: 1, refused: [] });
    expect(reclaimOnPage(world, 'provider', [coupon.couponId])).toMatchObject({ taken: 0, amount: '¥0.00' });

    const effects = world.ledger.effects.slice(effectsBefore);
    expect(effects).toMatchObject([{ targetId: coupon.couponId, fen: rest, operator: 'ops-full', cause: 'page', requestId: null }]);
    expect(coupon.balanceFen).toBe(0);
    expect(listRecords(world, 'provider', coupon.couponId).at(-1)).toMatchObject({ operation: '手动回收', operator: 'ops-full' });
  });

  test('frozen and locked coupons are refused with a reason, others cannot be reached', () => {
    const world = createWorld({ seed: 1 });
    const frozen = world.couponsOf('example-provider').find(({ state, frozen: isFrozen }) => state === 2 && isFrozen);
    const answer = reclaimOnPage(world, 'provider', [frozen?.couponId ?? '']);
    expect(answer.refused).toEqual([{ id: frozen?.couponId, reason: '代金券已冻结' }]);
    const foreign = world.couponsOf('example-distributor')[0]?.couponId ?? '';
    expect(reclaimOnPage(world, 'provider', [foreign]).taken).toBe(0);
    expect(listRecords(world, 'provider', foreign)).toEqual([]);
  });
});
