import { describe, expect, test } from 'vitest';
import type { Fault } from '../../sandbox/world/faults.ts';
import type { Coupon } from '../../sandbox/world/model.ts';
import { expectAgreement } from './expect-agreement.ts';
import { lanes, setUpReclaim } from './reclaim-fixture.ts';

const act = 'ReclaimPartnerCoupons';
const stage = setUpReclaim({ http2: true });
const control = () => stage.sandbox.control;
const coupon = (fault: Omit<Fault, 'operation' | 'targetIds'>, couponId: string): string =>
  control().addFault({ ...fault, operation: act, targetIds: [couponId], times: 1 });

test('killed twice while the sandbox holds answers after their effects: nothing is asked for again', async () => {
  await stage.signIn();
  const coupons = stage.coupons(8);
  const { jobId } = await stage.startHeld(coupons);
  const rest = coupons.slice(lanes);
  const statesOf = async (some: readonly Coupon[]): Promise<string[]> => {
    const items = await stage.items(jobId);
    return some.map(({ couponId }) => items.find((item) => item.target === couponId)?.state ?? '');
  };
  for (const held of [coupons.slice(0, lanes), rest]) {
    expect(await statesOf(held)).toEqual(Array(lanes).fill('sent'));
    await stage.kill();
    if (held !== rest) stage.holdAnswers(rest);
    control().release();
    await stage.wake();
    if (held !== rest) await stage.untilHeld(rest.length);
  }
  expect(await stage.until(jobId, ['finished'])).toMatchObject({ counts: { done: 8 }, needsHuman: 0 });
  const { items, requests } = await expectAgreement(stage, jobId);
  expect(Object.values(requests)).toEqual(Array(8).fill(1));
  for (const item of items) expect(item).toMatchObject({ origin: 'unexplained', reason: 'answer-lost' });
});

describe('killed', () => {
  test('while it checks: the item is still queued and is done afterwards', async () => {
    await stage.signIn();
    const { jobId } = await stage.start(stage.coupons(2), () => {
      control().addFault({ kind: 'hold-before', operation: 'ListIssuedPartnerCoupons', times: 1 });
    });
    await control().nextHeld();
    expect((await stage.items(jobId))[0]?.state).toBe('queued');
    await stage.kill();
    control().release();
    expect(await stage.until(jobId, ['finished'])).toMatchObject({ counts: { done: 2 }, taken: { unexplained: '0.00' } });
    expect(Object.values((await expectAgreement(stage, jobId)).requests)).toEqual([1, 1]);
  });

  test('with a request out that takes effect only later: it is waited for, not repeated', async () => {
    const [one] = stage.coupons(1);
    if (!one) throw new Error('no coupon');
    coupon({ kind: 'hold-before' }, one.couponId);
    const { jobId } = await stage.start([one]);
    await control().nextHeld();
    await stage.kill();
    expect((await stage.items(jobId))[0]?.state).toMatch(/sent|unknown/);
    await stage.client.page.waitForTimeout(1500);
    expect((await stage.items(jobId))[0]?.state).toBe('unknown');
    control().release();
    expect(await stage.until(jobId, ['finished'])).toMatchObject({ counts: { done: 1 } });
    expect(Object.values((await expectAgreement(stage, jobId)).requests)).toEqual([1]);
  });

  test('with a request out that never takes effect: asked for once more after long patience, and only one of both counts', async () => {
    const [one] = stage.coupons(1);
    if (!one) throw new Error('no coupon');
    coupon({ kind: 'hold-before' }, one.couponId);
    const { jobId } = await stage.start([one]);
    await control().nextHeld();
    await stage.kill();
    await stage.wake();
    await stage.hurry(40);
    expect(await stage.until(jobId, ['finished'], 30_000)).toMatchObject({ counts: { done: 1 } });
    control().release();
    await stage.client.page.waitForTimeout(300);
    expect(Object.values((await expectAgreement(stage, jobId)).requests)).toEqual([2]);
    await stage.kill();
  });

  test.each([
    { when: 'unknown', faults: ['error-after'], job: 'running', item: 'unknown', origin: 'unexplained' },
    { when: 'reading back', faults: [], job: 'reading-back', item: 'done', origin: 'ours' },
  ] as const)('while the item is $when', async ({ faults, job, item, origin }) => {
    const [one] = stage.coupons(1);
    if (!one) throw new Error('no coupon');
    coupon({ kind: 'hold-after' }, one.couponId);
    for (const kind of faults) coupon({ kind }, one.couponId);
    const { jobId } = await stage.start([one]);
    await control().nextHeld();
    control().addFault({ kind: 'hold-before', operation: 'ListPartnerCouponsRecord', times: 1 });
    control().release();
    await control().nextHeld();
    expect((await stage.items(jobId))[0]?.state).toBe(item);
    expect(await stage.ask('job.get', { jobId })).toMatchObject({ state: job });
    await stage.kill();
    control().release();
    await stage.until(jobId, ['finished']);
    const { items, requests } = await expectAgreement(stage, jobId);
    expect(items[0]?.origin).toBe(origin);
    expect(Object.values(requests)).toEqual([1]);
  });

  test('between preview and confirmation: the preview is still there', async () => {
    const coupons = stage.coupons(1);
    const { jobId } = await stage.start(coupons, () => stage.kill());
    await stage.until(jobId, ['finished']);
    await expectAgreement(stage, jobId);
  });

  test('again and again, wherever it is: the job ends by itself', async () => {
    const { jobId } = await stage.start(stage.coupons(6));
    for (let kill = 0; kill < 6; kill += 1) {
      await stage.client.page.waitForTimeout(600 + kill * 70);
      await stage.kill();
      await stage.wake();
    }
    // A death between the entry in the book and the request itself costs minutes of patience.
    await stage.hurry(20);
    expect(await stage.until(jobId, ['finished'], 30_000)).toMatchObject({ counts: { done: 6 } });
    await expectAgreement(stage, jobId);
    await stage.kill();
  });
});

test('nobody speaks to the worker after its death: the alarm ends the job', async () => {
  await stage.signIn();
  const coupons = stage.coupons(6);
  const { jobId } = await stage.startHeld(coupons);
  await stage.kill();
  control().release();
  // The alarm is there already; only its half minute is cut short.
  const alarm = await stage.client.page.evaluate(async () => {
    const kept = await chrome.alarms.get('jobs');
    await chrome.alarms.create('jobs', { delayInMinutes: 1 / 60, periodInMinutes: 0.5 });
    return kept;
  });
  expect(alarm).toMatchObject({ periodInMinutes: 0.5 });
  const taken = (): number =>
    control()
      .ledger()
      .effects.filter(({ targetId }) => coupons.some((one) => one.couponId === targetId)).length;
  await expect.poll(taken, { timeout: 20_000 }).toBe(6);
  await stage.until(jobId, ['finished']);
  expect(Object.values((await expectAgreement(stage, jobId)).requests)).toEqual(Array(6).fill(1));
  await expect.poll(() => stage.client.page.evaluate(() => chrome.alarms.get('jobs'))).toBeUndefined();
});
