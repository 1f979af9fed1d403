/** Numbers that look random and are the same for the same seed (mulberry32). */
export interface Random {
  /** At least 0, below 1. */
  next(): number;
  /** Whole number from `low` to `high`, both included. */
  whole(low: number, high: number): number;
  pick<T>(list: readonly [T, ...T[]]): T;
  /** Decimal digits. */
  digits(count: number): string;
  /** Hexadecimal digits. */
  hex(count: number): string;
}

const repeat = (count: number, sign: () => string): string => Array.from({ length: count }, sign).join('');

export function createRandom(seed: number): Random {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const whole = (low: number, high: number): number => low + Math.floor(next() * (high - low + 1));
  return {
    next,
    whole,
    pick: (list) => list[Math.floor(next() * list.length)] ?? list[0],
    digits: (count) => repeat(count, () => String(whole(0, 9))),
    hex: (count) => repeat(count, () => whole(0, 15).toString(16)),
  };
}
