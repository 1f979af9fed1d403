import { createStore } from '../store.ts';
import { createFarSide, type FarSideOptions } from './far-side.ts';
import { confirmed, freshDatabase, live, type LifeOptions } from './life.ts';

export const coupons = Array.from({ length: 6 }, (_, index) => ({ id: `c${1000 + index}`, fen: 100 * (index + 1) }));

/** One confirmed job `j1` of six coupons on a far side of its own. */
export async function setup(far: Partial<FarSideOptions> = {}, life: Partial<LifeOptions> = {}) {
  const clock = { now: Date.UTC(2026, 0, 5) };
  const side = createFarSide({ coupons, writeFaults: [], readFaults: [], recordDelayMs: 0, lateMs: 0, second: 'refused', ...far }, clock);
  const db = await freshDatabase();
  const store = createStore(db);
  await confirmed(db, 'j1', coupons, clock.now);
  const start = (options: Partial<LifeOptions> = {}) => live({ db, far: side, clock, dieAt: Infinity, lanes: 1, ...life, ...options });
  const states = async () => (await store.items('j1')).map(({ state }) => state);
  return { clock, side, db, store, start, states, job: () => store.job('j1') };
}
