import { afterEach, describe, expect, test } from 'vitest';
import { sumFen } from '../../utils/common/money.ts';
import { defaultSwitches } from '../../sandbox/world/switches.ts';
import { expectAgreement } from './expect-agreement.ts';
import { planned } from '../support/planned.ts';
import { setUpReclaim } from './reclaim-fixture.ts';

const act = 'ReclaimPartnerCoupons';
const stage = setUpReclaim({ http2: true });
const control = () => stage.sandbox.control;

afterEach(async () => {
  control().clearFaults();
  control().setSwitches(defaultSwitches());
  control().setClock(Date.now());
  // The pace remembers refusals over lives of the worker; the next test is not to wait for them.
  await stage.client.page.evaluate(() => chrome.storage.local.remove('pace'));
  await stage.kill();
});

describe('a colleague takes the coupon first', () => {
  test.each([
    { secondReclaim: '204', state: 'done', origin: 'ours' },
    { secondReclaim: '400-CBC.99000048', state: 'already', origin: 'unexplained' },
    { secondReclaim: '400-CBC.0100', state: 'already', origin: 'unexplained' },
  ] as const)('between our check and our request, which answers $secondReclaim', async ({ secondReclaim, state, origin }) => {
    control().setSwitches({ secondReclaim });
    await stage.signIn();
    const coupons = stage.coupons(2);
    const couponIds = [coupons[0]?.couponId ?? ''];
    const { jobId } = await stage.start(
      coupons,
      () => void control().addFault({ kind: 'colleague-first', operation: act, targetIds: couponIds }),
    );
    await stage.until(jobId, ['finished']);
    const { items } = await expectAgreement(stage, jobId);
    expect(items.map((item) => [item.state, item.origin])).toEqual([
      [state, origin],
      ['done', 'ours'],
    ]);
  });

  test('after the preview: no request leaves, and it is not called ours', async () => {
    await stage.signIn();
    const [coupon] = stage.coupons(1);
    if (!coupon) throw new Error('no coupon');
    const { jobId } = await stage.start([coupon], () => void control().reclaimByColleague(coupon.issuer, coupon.couponId));
    await stage.until(jobId, ['finished']);
    const { items, requests } = await expectAgreement(stage, jobId);
    expect(items[0]).toMatchObject({ state: 'already', origin: 'theirs' });
    expect(requests).toEqual({ [coupon.couponId]: 0 });
  });
});

describe('frozen and locked coupons, added by a person', () => {
  test.each([
    { answer: '400', expected: { state: 'failed', needsHuman: false } },
    { answer: '204-effect', expected: { state: 'done', origin: 'ours' } },
    { answer: '204-no-effect', expected: { state: 'unknown', needsHuman: true } },
  ] as const)('that answer $answer end as they really are', async ({ answer, expected }) => {
    control().setSwitches({ frozenCoupon: answer, lockedCoupon: answer });
    await stage.signIn();
    await stage.hurry(40);
    const { jobId } = await stage.start([...stage.coupons(1, { frozen: true }), ...stage.coupons(1, { locked: true })]);
    await stage.until(jobId, ['finished'], 30_000);
    const { items } = await expectAgreement(stage, jobId);
    for (const item of items) expect(item).toMatchObject(expected);
    if (answer !== '204-no-effect') return;
    for (const { itemId } of items) await stage.ask('job.decide', { itemId, decision: 'not-done' });
    expect(await stage.ask('job.get', { jobId })).toMatchObject({ counts: { failed: 2 }, needsHuman: 0 });
  });
});

test.each([3_600_000, -3_600_000])('a computer clock that is off by %i ms changes nothing', async (ms) => {
  control().advanceClock(ms);
  await stage.signIn();
  const coupons = stage.coupons(3);
  control().addFault({ kind: 'error-after', operation: act, targetIds: [coupons[1]?.couponId ?? ''] });
  const { jobId } = await stage.start(coupons);
  expect(await stage.until(jobId, ['finished'])).toMatchObject({ counts: { done: 3 }, needsHuman: 0 });
  await expectAgreement(stage, jobId);
});

test('records that are listed late: the amounts are waited for', async () => {
  control().setSwitches({ recordDelayMs: 2000 });
  await stage.signIn();
  const { jobId } = await stage.start(stage.coupons(2));
  expect(await stage.until(jobId, ['reading-back'])).toMatchObject({ counts: { done: 2 }, taken: { ours: '0.00' } });
  await stage.until(jobId, ['finished']);
  const { items } = await expectAgreement(stage, jobId);
  expect(items.map(({ origin }) => origin)).toEqual(['ours', 'ours']);
});

test('an effect that is booked twice is shouted about', async () => {
  await stage.signIn();
  const coupons = stage.coupons(2);
  const couponIds = [coupons[0]?.couponId ?? ''];
  const { jobId } = await stage.start(
    coupons,
    () => void control().addFault({ kind: 'effect-twice', operation: act, targetIds: couponIds }),
  );
  expect(await stage.until(jobId, ['finished'])).toMatchObject({ counts: { doubled: 1, done: 1 } });
  const booked = control()
    .ledger()
    .effects.filter(({ targetId }) => couponIds.includes(targetId));
  expect(booked).toHaveLength(2);
  expect((await stage.items(jobId))[0]).toMatchObject({ state: 'doubled', takenFen: sumFen(booked.map(({ fen }) => fen)) });
});

test('unknown fields and enum values: what is not understood is blocked, the rest is taken once', async () => {
  await stage.signIn();
  await stage.hurry(40);
  control().addFault({ kind: 'unknown-values' });
  const request = { scope: { kind: 'mine' }, selection: { by: 'filter', faceTo: 50 } } as const;
  const preview = await planned(stage.ask, request);
  expect(preview.rows.filter(({ reasons }) => reasons.includes('state-unknown')).length).toBeGreaterThan(0);
  const { jobId } = await stage.startPlan(request, { most: 3 });
  expect(await stage.until(jobId, ['finished'], 30_000)).toMatchObject({ counts: { done: 3 }, needsHuman: 0 });
  expect(Object.values((await expectAgreement(stage, jobId)).requests)).toEqual([1, 1, 1]);
});

test('amounts with a fraction of a fen are shown and never acted on', async () => {
  await stage.signIn();
  control().addFault({ kind: 'three-decimals', operation: 'ListIssuedPartnerCoupons' });
  const couponIds = stage.coupons(2).map(({ couponId }) => couponId);
  const preview = await planned(stage.ask, { scope: { kind: 'mine' }, selection: { by: 'ids', couponIds } });
  expect(preview.counts).toEqual({ will: 0, optional: 0, blocked: 2 });
  expect(preview.rows[0]).toMatchObject({
    reasons: ['amount-unreadable'],
    amountFen: null,
    data: { balanceText: expect.stringMatching(/\.\d{3}$/) },
  });
});

test('a read that is cut in the middle: nothing is sent on it, and a retry takes the coupon', async () => {
  await stage.signIn();
  const { jobId } = await stage.start(stage.coupons(2), () => {
    control().addFault({ kind: 'broken-json', operation: 'ListIssuedPartnerCoupons', times: 1 });
  });
  expect(await stage.until(jobId, ['finished'])).toMatchObject({ counts: { failed: 1, done: 1 } });
  await expectAgreement(stage, jobId);
  expect(await stage.ask('job.retryFailed', { jobId })).toEqual({ count: 1 });
  expect(await stage.until(jobId, ['finished'])).toMatchObject({ counts: { failed: 0, done: 2 } });
  await expectAgreement(stage, jobId);
});

test('offline: pauses, nothing arrives, and after long patience it goes on when resumed', async () => {
  await stage.signIn();
  await stage.hurry(40);
  const { jobId } = await stage.start(stage.coupons(3), () => {
    control().addFault({ kind: 'hold-before', operation: 'ListIssuedPartnerCoupons' });
  });
  const arrived = (): number => control().counts()[act]?.requests ?? 0;
  const before = arrived();
  await control().nextHeld();
  await stage.browser.context.setOffline(true);
  control().clearFaults();
  control().release();
  expect(await stage.until(jobId, ['paused'], 30_000)).toMatchObject({ pausedBy: 'offline', counts: { done: 0 } });
  expect(await stage.send('job.resume', { jobId })).toMatchObject({ ok: false, error: { code: 'API-102' } });
  expect(arrived()).toBe(before);
  await stage.browser.context.setOffline(false);
  await stage.ask('job.resume', { jobId });
  expect(await stage.until(jobId, ['finished'], 30_000)).toMatchObject({ counts: { done: 3 } });
  expect(Object.values((await expectAgreement(stage, jobId)).requests)).toEqual([1, 1, 1]);
});

test('a storm of 429: slower, and nothing is lost', async () => {
  await stage.signIn();
  await stage.hurry(20);
  const { jobId } = await stage.start(stage.coupons(4), () => {
    control().addFault({ kind: 'throttled', operation: act, share: 0.5 });
    control().addFault({ kind: 'throttled', operation: 'ListIssuedPartnerCoupons', share: 0.3 });
  });
  await stage.until(jobId, ['finished'], 40_000);
  const { items } = await expectAgreement(stage, jobId);
  expect(items.map(({ state }) => state)).toEqual(Array(4).fill('done'));
  expect(control().counts()[act]?.throttled).toBeGreaterThan(0);
});
