import { expect, test } from 'vitest';
import { largePlan, perSecond } from './testing/large-plan.ts';
import { usedOf } from './testing/many-coupons.ts';

/** `PLAN_COUPONS=100000` tries so many, in whole thousands. */
const count = Number(process.env['PLAN_COUPONS'] ?? 10_000);
/** Pages of coupons, of records and of customers, and the quotas. */
const calls = count / 100 + count / 100 + count / 1000 + 1;
/** What it takes at the limit, ms: coupons first, then their records. */
const wholeMs = (count / 100 + count / 100) * 250;

test(`${count} coupons are planned whole, at what the limit allows, and told of while they are read`, async () => {
  const { time, far, store, live, start } = largePlan(count);
  await start();
  await time.runUntil(live().reads.wake());
  const coverage = { complete: true, read: count, total: count, missing: [], unreadable: 0 };
  expect(await store.get('plan')).toMatchObject({ state: 'done', rows: count, summary: { coverage, counts: { will: count } } });
  expect([store.rowCount(), store.answers(), far.asked.length]).toEqual([count, 0, calls]);
  for (const operation of ['benefits/partner-coupons', 'records/query']) {
    const asked = far.asked.filter((one) => one.operation === operation);
    expect(asked).toHaveLength(count / 100);
    expect(usedOf(asked, perSecond)).toBeGreaterThanOrEqual(0.98);
  }
  expect((await store.rows('plan', 3))[7]).toMatchObject({
    target: '2026010500003007',
    verdict: 'will',
    amountFen: 40_750,
    data: { customerName: '示例客户300科技有限公司', quotaId: 'q0' },
  });
});

test('stopped in the middle, it asks no more and keeps nothing', async () => {
  const { time, far, store, live, start } = largePlan(count);
  await start();
  const { reads } = live();
  const stopped = async (): Promise<void> => {
    await time.sleep(0.6 * wholeMs);
    expect((await store.get('plan'))?.progress).toMatchObject({ part: 'sources', total: count, since: expect.any(Number) as number });
    await reads.stop('plan');
  };
  await time.runUntil(Promise.all([reads.wake(), stopped()]));
  const asked = far.asked.length;
  expect(asked).toBeLessThan(0.75 * calls);
  expect(await store.get('plan')).toMatchObject({ state: 'stopped', rows: 0 });
  expect([store.rowCount(), store.answers()]).toEqual([0, 0]);
});

test('killed again and again, it asks for nothing that was answered, and ends with the same rows', async () => {
  const { time, far, store, live, start } = largePlan(count);
  await start();
  let deaths = 0;
  for (const part of [0.14, 0.02, 0.4, 0.24]) {
    const life = live();
    void life.reads.wake();
    await time.runUntil(time.sleep(part * wholeMs));
    life.die();
    deaths += 1;
  }
  await time.runUntil(live().reads.wake());
  const coverage = { complete: true, read: count, total: count };
  expect(await store.get('plan')).toMatchObject({ state: 'done', rows: count, summary: { coverage } });
  expect(store.rowCount()).toBe(count);
  // Three operations are read side by side: each death may cost what was on its way.
  expect(new Set(far.asked.map(({ operation, question }) => operation + question)).size).toBe(calls);
  expect(far.asked.length).toBeLessThanOrEqual(calls + 3 * deaths);
});
