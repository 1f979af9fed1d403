import { describe, expect, test } from 'vitest';
import { incentiveWords, type IncentiveState } from '../world/shown/incentives.ts';
import { HOSTILE_NAMES } from '../world/names.ts';
import { logInOf, type Role } from '../world/shown/roles.ts';
import { createWorld } from '../world/index.ts';
import type { World } from '../world/world.ts';
import { listIncentives, type IncentiveQuery } from './incentives.ts';

const list = (world: World, role: Role, change: Partial<IncentiveQuery> = {}, member = false) =>
  listIncentives(world, logInOf(role, member), { page: 1, size: 100, keyword: '', state: 'applied', ...change });

const first = (world: World, state: IncentiveState): string => list(world, 'provider', { state }).rows[0]?.id ?? '';

describe('机会点激励申请', () => {
  test('provider and distributor have incentives in every state, on more than one page, some of them hostile', () => {
    const world = createWorld();
    for (const role of ['provider', 'distributor'] as const) {
      const { total, rows } = list(world, role);
      expect(total).toBeGreaterThan(20);
      const states = new Set([...rows, ...list(world, role, { state: 'open' }).rows].map(({ state }) => state));
      expect([...states].sort()).toEqual(Object.keys(incentiveWords).sort());
      expect(rows.filter(({ opportunityName }) => (HOSTILE_NAMES as readonly string[]).includes(opportunityName))).not.toEqual([]);
      expect(new Set(rows.map(({ code }) => code)).size).toBe(total);
      expect(list(world, role, { page: 2, size: 10 }).rows[0]).toEqual(rows[10]);
    }
  });

  test('each page of ten holds something to pay, and the filter finds all of it', () => {
    const world = createWorld();
    const payable = list(world, 'provider', { state: 'payable' });
    for (const page of [1, 2, 3, 4]) {
      expect(list(world, 'provider', { page, size: 10 }).rows.some(({ state }) => state === 'payable')).toBe(true);
    }
    expect(payable.total).toBe(list(world, 'provider').rows.filter(({ state }) => state === 'payable').length);
  });

  test('a reseller and a member see none', () => {
    const world = createWorld();
    expect(list(world, 'reseller').total).toBe(0);
    expect(list(world, 'provider', {}, true).total).toBe(0);
  });
});

describe('what the page’s own buttons do', () => {
  test('申请付款 moves a payable row once, and tells who did it', () => {
    const world = createWorld();
    const { incentives } = world.pages;
    const id = first(world, 'payable');
    expect(incentives.pay('example-distributor', 'ops-full', id)).toBe(false);
    expect(incentives.pay('example-provider', 'ops-full', id)).toBe(true);
    expect(incentives.pay('example-provider', 'ops-full', id)).toBe(false);
    expect(incentives.all.flatMap(({ changes }) => changes)).toMatchObject([{ operator: 'ops-full', state: 'processing' }]);
    expect(incentives.pay('example-provider', 'ops-full', first(world, 'review'))).toBe(false);
  });

  test('申请激励 gives a code and the time of the application', () => {
    const world = createWorld();
    const id = first(world, 'open');
    expect(world.pages.incentives.apply('example-provider', 'ops-full', id)).toBe(true);
    const row = list(world, 'provider').rows[0];
    expect(row).toMatchObject({ id, state: 'review' });
    expect(row?.code).not.toBe('');
    expect(row?.submittedAt).toMatch(/^\d{4}\/\d\d\/\d\d /);
  });
});
