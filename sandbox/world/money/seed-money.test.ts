import { expect, test } from 'vitest';
import { DISTRIBUTOR } from '../accounts.ts';
import { createWorld } from '../index.ts';
import { ordersOf } from './orders.ts';
import { profileOf } from './profile.ts';

const world = createWorld({ startAt: Date.UTC(2026, 2, 2, 2) });

test('customers live in every way: without spend, in arrears, empty, with money of their own, with an unpaid order', () => {
  const resale = [...world.customers.values()].flatMap(({ customerId, associationType }) =>
    associationType === 'resale' ? [customerId] : [],
  );
  const lives = resale.map(profileOf);
  expect(new Set(lives.map(({ life }) => life)).size).toBe(6);
  for (const customerId of resale) {
    const { balanceFen, ownFen, debtFen } = profileOf(customerId);
    expect(world.money.customers.get(customerId)).toEqual({ customerId, balanceFen, ownFen, debtFen });
  }
  expect(lives.some(({ debtFen }) => debtFen > 0)).toBe(true);
  expect(lives.some(({ ownFen }) => ownFen > 0)).toBe(true);
  const unpaid = resale.filter((id) => ordersOf(world, id).some(({ status }) => status === 6));
  expect(unpaid.length).toBeGreaterThan(10);
});

test('each purse can allocate, and its lines lead from one balance to the next', () => {
  for (const { partner, balanceFen, designatedFen } of world.money.partners.values()) {
    expect(balanceFen, partner).toBeGreaterThan(designatedFen);
    let before = 0;
    for (const { income, fen, balanceAfterFen } of world.money.changesOf(partner)) {
      before += income ? fen : -fen;
      expect(balanceAfterFen, partner).toBe(before);
    }
    expect(before).toBe(balanceFen);
  }
});

test('what a distributor gave to its resellers stands in its adjust records, under their ids', () => {
  const subjects = new Set(world.money.adjustmentsOf(DISTRIBUTOR).map(({ subjectId }) => subjectId));
  for (const { id } of world.resellersOf(DISTRIBUTOR)) expect(subjects.has(id)).toBe(true);
});
