import { beforeEach, expect, test } from 'vitest';
import { DISTRIBUTOR, PROVIDER } from '../world/accounts.ts';
import { createWorld } from '../world/index.ts';
import { allocatableFen, reclaimableFen } from '../world/money/moves.ts';
import { logIns } from '../world/shown/roles.ts';
import type { World } from '../world/world.ts';
import { adjustOnPage, listAdjustments } from './adjustments.ts';
import { findCustomer, listCustomers } from './customers.ts';

const all = { page: 1, size: 100, keyword: '', association: '', sort: '', descending: false, ofResellers: false };
let world: World;

beforeEach(() => {
  world = createWorld({ seed: 1 });
});

const resale = (account: string): string =>
  world
    .customersOf(account)
    .find(({ associationType, customerId }) => associationType === 'resale' && reclaimableFen(world, customerId) > 100)?.customerId ?? '';

test('each sees its own customers, a distributor also those of its resellers, named by their reseller', () => {
  expect(listCustomers(world, 'provider', all).total).toBe(world.customersOf(PROVIDER).length);
  expect(listCustomers(world, 'provider', { ...all, ofResellers: true }).total).toBe(0);
  const theirs = listCustomers(world, 'distributor', { ...all, ofResellers: true });
  expect(theirs.total).toBe(world.resellersOf(DISTRIBUTOR).length * 20);
  expect(theirs.rows.every(({ resellerName }) => resellerName !== '')).toBe(true);
  const [first] = theirs.rows;
  expect(findCustomer(world, 'distributor', first?.customerId ?? '')).toEqual(first);
  expect(findCustomer(world, 'provider', first?.customerId ?? '')).toBeUndefined();
});

test('顾问销售 has no balance; the filter and the sort hold', () => {
  const referral = listCustomers(world, 'provider', { ...all, association: '顾问销售' });
  expect(referral.rows.every(({ balance, association }) => balance === '' && association === '顾问销售')).toBe(true);
  const spends = listCustomers(world, 'provider', { ...all, sort: 'spend', descending: true }).rows.map(({ monthSpend }) =>
    Number(monthSpend.replace(/[¥,]/gu, '')),
  );
  expect(spends).toEqual(spends.toSorted((left, right) => right - left));
});

test('拨款 and 回收 book what was typed, to the fen, and refuse what is no amount or too much', () => {
  const id = resale(PROVIDER);
  const had = reclaimableFen(world, id);
  const ask = (kind: '拨款' | '回收', amount: string) => adjustOnPage(world, logIns.provider, { kind, customerIds: [id], amount });
  expect(ask('拨款', '0.29')).toEqual({ done: 1, amount: '¥0.29', refused: [] });
  expect(ask('回收', '0.3')).toMatchObject({ done: 1, amount: '¥0.30' });
  expect(reclaimableFen(world, id)).toBe(had - 1);
  for (const amount of ['', '0', '-1', '1.005', '1e3', '1,000', '￥1', '9999999999']) {
    expect(ask('回收', amount)).toMatchObject({ done: 0, refused: [{ id, reason: '余额不足' }] });
  }
  const rest = (allocatableFen(world, PROVIDER) + 1) / 100;
  expect(ask('拨款', rest.toFixed(2)).done).toBe(0);
  expect(listAdjustments(world, 'provider', { page: 1, size: 2, keyword: '' }).rows.map(({ kind, amount }) => [kind, amount])).toEqual(
    expect.arrayContaining([
      ['回收', '¥0.30'],
      ['拨款', '¥0.29'],
    ]),
  );
});

test('批量拨款 refuses one customer and pays the others', () => {
  const frozen = world.customersOf(PROVIDER).find((one) => one.frozen && one.associationType === 'resale')?.customerId;
  const ids = [resale(PROVIDER), resale(DISTRIBUTOR), ...(frozen === undefined ? [] : [frozen])];
  const answer = adjustOnPage(world, logIns.provider, { kind: '拨款', customerIds: ids, amount: '5' });
  expect([answer.done, answer.amount]).toEqual([1, '¥5.00']);
  expect(answer.refused[0]).toEqual({ id: ids[1], reason: '客户不存在' });
});
