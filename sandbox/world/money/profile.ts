import { createRandom } from '../random.ts';

/** How a customer lives; the same for the same customer. */
export type Life = 'steady' | 'low' | 'empty' | 'arrears' | 'idle' | 'yearly';

export interface Profile {
  readonly life: Life;
  /** A day's on-demand spend, fen; 0 for `idle` and `yearly`. */
  readonly dailyFen: number;
  /** What the partner gave and is left, fen. */
  readonly balanceFen: number;
  /** The customer's own money, fen. */
  readonly ownFen: number;
  readonly debtFen: number;
  /** An order waits to be paid. */
  readonly unpaidOrder: boolean;
  /** On-demand resources. */
  readonly resources: number;
  /** For what else is invented of this customer. */
  readonly seed: number;
}

const LIVES = ['steady', 'steady', 'steady', 'low', 'low', 'empty', 'arrears', 'idle', 'idle', 'yearly'] as const;
/** Days for which the balance lasts, by life. */
const DAYS: Readonly<Partial<Record<Life, readonly [number, number]>>> = { steady: [20, 120], low: [0, 6] };

export function profileOf(customerId: string): Profile {
  const seed = Number.parseInt(customerId.slice(-8), 16);
  const random = createRandom(seed * 7919);
  const life = random.pick(LIVES);
  const spends = life !== 'idle' && life !== 'yearly';
  const dailyFen = spends ? random.whole(1, 20_000) : 0;
  const [least, most] = DAYS[life] ?? [0, 0];
  const given = spends ? dailyFen * random.whole(least, most) + (most > 0 ? random.whole(1, 99) : 0) : random.whole(1, 5_000_000);
  return {
    life,
    dailyFen,
    balanceFen: given,
    ownFen: random.whole(0, 5) === 0 ? random.whole(1, 50_000) : 0,
    debtFen: life === 'arrears' ? dailyFen * random.whole(1, 5) : 0,
    unpaidOrder: random.whole(0, 7) === 0,
    resources: spends ? random.whole(1, 3) : 0,
    seed,
  };
}
