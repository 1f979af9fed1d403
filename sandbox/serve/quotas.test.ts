import { beforeEach, describe, expect, test } from 'vitest';
import { DISTRIBUTOR } from '../world/accounts.ts';
import { createWorld } from '../world/index.ts';
import type { World } from '../world/world.ts';
import { listQuotaRecords, listQuotas, reclaimQuotasOnPage } from './quotas.ts';

const all = { page: 1, size: 100, keyword: '', state: undefined, issued: true };
let world: World;

beforeEach(() => {
  world = createWorld({ seed: 1 });
});

describe('已发放代金券额度', () => {
  test('only the distributor sees what resellers hold; own quotas name nobody', () => {
    const { rows, total } = listQuotas(world, 'distributor', all);
    expect(total).toBe(world.givenQuotasOf(DISTRIBUTOR).length);
    expect(rows.every(({ resellerName }) => resellerName !== '')).toBe(true);
    for (const role of ['provider', 'reseller'] as const) expect(listQuotas(world, role, all).total).toBe(0);
    for (const role of ['provider', 'distributor', 'reseller'] as const) {
      const own = listQuotas(world, role, { ...all, issued: false });
      expect(own.total).toBeGreaterThan(0);
      expect(own.rows.every(({ resellerName }) => resellerName === '')).toBe(true);
    }
  });

  test('is found by id and reseller, and filtered by state', () => {
    const [first] = listQuotas(world, 'distributor', all).rows;
    if (first === undefined) throw new Error('no quota');
    expect(listQuotas(world, 'distributor', { ...all, keyword: first.quotaId }).rows).toEqual([first]);
    const theirs = listQuotas(world, 'distributor', { ...all, keyword: first.resellerName }).rows;
    expect(theirs.every(({ resellerName }) => resellerName === first.resellerName)).toBe(true);
    for (const state of [0, 3, 4, 5, 6]) {
      const { rows } = listQuotas(world, 'distributor', { ...all, state });
      expect(rows.length).toBeGreaterThan(0);
      expect(rows.every((row) => row.state === state)).toBe(true);
    }
  });

  test('回收 takes the whole rest once; the row stays, and 操作记录 and the ledger say so', () => {
    const quota = world.givenQuotasOf(DISTRIBUTOR).find(({ state, balanceFen }) => state === 0 && balanceFen > 0);
    if (quota === undefined) throw new Error('no valid quota');
    const rest = quota.balanceFen;
    expect(reclaimQuotasOnPage(world, 'provider', [quota.quotaId])).toMatchObject({ taken: 0 });
    expect(reclaimQuotasOnPage(world, 'distributor', [quota.quotaId])).toMatchObject({ taken: 1, refused: [] });
    expect(reclaimQuotasOnPage(world, 'distributor', [quota.quotaId])).toMatchObject({ taken: 0, amount: '¥0.00' });
    expect(world.ledger.effects).toMatchObject([
      { kind: 'quota', targetId: quota.quotaId, fen: rest, operator: 'ops-full', cause: 'page' },
    ]);
    expect(listQuotas(world, 'distributor', { ...all, keyword: quota.quotaId }).rows).toMatchObject([{ state: 6, balance: '¥0.00' }]);
    expect(listQuotaRecords(world, 'distributor', quota.quotaId).map(({ operation }) => operation)).toEqual(['发放', '回收']);
    expect(listQuotaRecords(world, 'reseller', quota.quotaId)).toEqual([]);
  });

  test('批量回收 says why one was not taken', () => {
    const ofState = (wanted: number) => world.givenQuotasOf(DISTRIBUTOR).find(({ state }) => state === wanted)?.quotaId ?? '';
    const ids = [ofState(5), ofState(3), 'nothing'];
    expect(reclaimQuotasOnPage(world, 'distributor', ids).refused).toEqual([
      { id: ids[0], reason: '额度已冻结' },
      { id: ids[1], reason: '额度状态不允许回收' },
      { id: ids[2], reason: '额度不存在' },
    ]);
  });
});
