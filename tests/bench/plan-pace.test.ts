import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import { largePlan, perSecond } from '../../utils/worker/jobs/testing/large-plan.ts';
import { usedOf } from '../../utils/worker/jobs/testing/many-coupons.ts';

/** `PLAN_COUPONS=100000` plans so many; by default no more than a test may take. */
const count = Number(process.env['PLAN_COUPONS'] ?? 5_000);
const few = 1_000;

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;
const liveMb = (): number => {
  collect();
  return process.memoryUsage().heapUsed / 1_000_000;
};

/** Plans all, and says what it cost. `watch`: measures what is alive meanwhile, which costs time itself. */
async function plan(size: number, watch: boolean) {
  const { time, far, store, live, start } = largePlan(size);
  await start();
  const before = liveMb();
  let most = 0;
  const look = (): void => void (most = Math.max(most, watch ? liveMb() - before : 0));
  const put = store.putRows;
  store.putRows = (...chunk) => {
    look();
    return put(...chunk);
  };
  const began = performance.now();
  const reading = live().reads.wake();
  const parts = Array.from({ length: watch ? 20 : 0 }, (_, part) => time.sleep((part * size * 5) / 20).then(look));
  await time.runUntil(Promise.all([reading, ...parts]));
  const ms = performance.now() - began;
  expect(await store.get('plan')).toMatchObject({ state: 'done', rows: size, summary: { coverage: { complete: true, total: size } } });
  return { most, perItem: ms / size, far };
}

test(
  'a large plan uses what the limit allows, and neither its heap nor the cost of an item grows beyond measure',
  { timeout: 600_000 },
  async () => {
    await plan(few, false);
    const small: number[] = [];
    for (let run = 0; run < 5; run += 1) small.push((await plan(few, false)).perItem);
    const large = await plan(count, false);
    const { most } = await plan(count, true);
    for (const operation of ['benefits/partner-coupons', 'records/query']) {
      const used = usedOf(
        large.far.asked.filter((one) => one.operation === operation),
        perSecond,
      );
      console.log(`used of the limit by ${operation}: ${used.toFixed(4)}`);
      expect(used).toBeGreaterThanOrEqual(0.98);
    }
    const [, , middle = 0] = small.toSorted((a, b) => a - b);
    console.log(`heap of the plan, MB: ${most.toFixed(1)}`);
    expect(most).toBeLessThan(150);
    console.log(`cost of an item against that of ${few}: ${(large.perItem / middle).toFixed(3)} (${(large.perItem * 1000).toFixed(1)} µs)`);
  },
);
