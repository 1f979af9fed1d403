import type { IncentiveState } from '../data/incentives.ts';
import { companyName, hostileNames, productName } from '../data/names.ts';
import { createRandom, type Random } from '../data/random.ts';
import { DISTRIBUTOR, PROVIDER } from './accounts.ts';
import type { Incentive } from './incentives.ts';

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

function seedOne(random: Random, account: string, index: number, state: IncentiveState, now: number): Incentive {
  const hostileIndex = index % 3 === 2 ? Math.floor(index / 3) % hostileNames.length : -1;
  const submittedAt = state === 'open' ? null : now - index * 19 * HOUR - random.between(1, 300) * 60_000;
  return {
    id: random.hex(16),
    account,
    opportunityName: hostileNames[hostileIndex] ?? `${companyName(random).replace('有限公司', '')}${productName(random)}项目`,
    customerName: hostileIndex < 0 ? companyName(random) : (hostileNames[(hostileIndex + 1) % hostileNames.length] ?? ''),
    amountFen: random.between(100_000, 30_000_000),
    deliveredAt: (submittedAt ?? now) - random.between(1, 60) * DAY,
    code: state === 'open' ? '' : `JL${random.digits(14)}`,
    state,
    submittedAt,
    changes: [],
  };
}

/** Provider and distributor have opportunity incentives in every state; a reseller has none. */
export function seedIncentives(seed: number, now: number): Incentive[] {
  const random = createRandom(seed);
  const counts = { [PROVIDER]: { open: 14, applied: 64 }, [DISTRIBUTOR]: { open: 3, applied: 26 } };
  return Object.entries(counts).flatMap(([account, { open, applied }]) => [
    ...Array.from({ length: open }, (_, index) => seedOne(random, account, index, 'open', now)),
    ...Array.from({ length: applied }, (_, index) => seedOne(random, account, index, cycle[index % cycle.length] ?? 'review', now)),
  ]);
}
