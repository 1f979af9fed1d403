import type { IncentiveState } from './shown/incentives.ts';
import { HOSTILE_NAMES, productName } from './names.ts';
import { createRandom, type Random } from './random.ts';
import { DISTRIBUTOR, PROVIDER } from './accounts.ts';
import { holdersOf, nameAfter, type Holders } from './holders.ts';
import type { Incentive } from './incentives.ts';
import type { World } from './world.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** States of the applied ones, newest first and over again: each page of ten has something to pay. */
const cycle: readonly IncentiveState[] = [
  'review',
  'payable',
  'published',
  'refused',
  'review',
  'done',
  'payable',
  'paying',
  'review',
  'processing',
  'published',
  'payable',
  'invoice',
  'done',
];

function seedOne(random: Random, holders: Holders, account: string, index: number, state: IncentiveState, now: number): Incentive {
  const hostileIndex = index % 3 === 2 ? Math.floor(index / 3) % HOSTILE_NAMES.length : -1;
  const customer = (hostileIndex < 0 ? undefined : holders.called(nameAfter(hostileIndex))) ?? holders.ordinary(random);
  const submittedAt = state === 'open' ? null : now - index * 19 * HOUR - random.whole(1, 300) * 60_000;
  return {
    id: random.hex(16),
    account,
    opportunityName: HOSTILE_NAMES[hostileIndex] ?? `${customer.name.replace('有限公司', '')}${productName(random)}项目`,
    customerName: customer.name,
    amountFen: random.whole(100_000, 30_000_000),
    deliveredAt: (submittedAt ?? now) - random.whole(1, 60) * DAY,
    code: state === 'open' ? '' : `JL${random.digits(14)}`,
    state,
    submittedAt,
    changes: [],
  };
}

/** Provider and distributor have opportunity incentives in every state, for customers of theirs; a reseller has none. */
export function seedIncentives(world: World, seed: number): Incentive[] {
  const random = createRandom(seed);
  const now = world.clock.now();
  const counts = { [PROVIDER]: { open: 14, applied: 64 }, [DISTRIBUTOR]: { open: 3, applied: 26 } };
  return Object.entries(counts).flatMap(([account, { open, applied }]) => {
    const holders = holdersOf(world.customersOf(account));
    return [
      ...Array.from({ length: open }, (_, index) => seedOne(random, holders, account, index, 'open', now)),
      ...Array.from({ length: applied }, (_, index) =>
        seedOne(random, holders, account, index, cycle[index % cycle.length] ?? 'review', now),
      ),
    ];
  });
}
