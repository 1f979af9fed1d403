/** One measured figure with the aim beside it. */
export interface Measure {
  readonly name: string;
  readonly unit: 'kB' | 'MB' | 'ms' | 's' | 'frames' | 'ratio' | 'events' | 'items/s';
  /** The median of the runs. */
  readonly value: number;
  /** The most that is good enough, or with `atLeast` the least; null: shown for comparison only. */
  readonly aim: number | null;
  readonly atLeast?: true;
  readonly ok: boolean;
  readonly runs: readonly number[];
  /** What a reader must know to believe the figure. */
  readonly note?: string;
}

/** Two-way comparison: the median of one against the median of the other, with the paired runs for the spread. */
export function compare(name: string, ours: readonly number[], floor: readonly number[], aim: number | null, note: string): Measure {
  const runs = ours.map((value, run) => round(value / (floor[run] ?? Number.NaN)));
  const value = round(median(ours) / median(floor));
  return { name, unit: 'ratio', value, aim, ok: aim === null || value <= aim, runs, note };
}

const round = (value: number): number => Math.round(value * 1000) / 1000;

/** The middle of the values, the mean of the two middle ones where there is an even number. */
function median(values: readonly number[]): number {
  if (values.length === 0) throw new Error('There is no median of nothing.');
  const sorted = values.toSorted((a, b) => a - b);
  const upper = sorted[Math.floor(sorted.length / 2)] ?? 0;
  const lower = sorted[Math.floor((sorted.length - 1) / 2)] ?? 0;
  return (lower + upper) / 2;
}

/** A figure from its runs. `aim` is an upper bound. */
export function measure(name: string, unit: Measure['unit'], runs: readonly number[], aim: number | null, note?: string): Measure {
  const value = round(median(runs));
  return { name, unit, value, aim, ok: aim === null || value <= aim, runs: runs.map(round), ...(note === undefined ? {} : { note }) };
}

/** A share of the best that could be had: the median of one against the median of the other. `aim` is a lower bound. */
export function shareOf(name: string, ours: readonly number[], best: readonly number[], aim: number, note: string): Measure {
  const { ok: _upper, ...share } = compare(name, ours, best, aim, note);
  return { ...share, atLeast: true, ok: share.value >= aim };
}
