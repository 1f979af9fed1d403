import { afterEach, describe, expect, test } from 'vitest';
import type { CouponQuota } from '../../sandbox/world/model.ts';
import type { Fault } from '../../sandbox/world/faults.ts';
import { defaultSwitches } from '../../sandbox/world/switches.ts';
import { DISTRIBUTOR } from '../../sandbox/world/accounts.ts';
import { expectAgreement } from './expect-agreement.ts';
import { setUpReclaim } from './reclaim-fixture.ts';
import { quotaKind } from './reclaim-kinds.ts';

const { act } = quotaKind;
type Wrong = Omit<Fault, 'operation' | 'targetIds'>;

describe.each([
  { protocol: 'HTTP/2', http2: true, seen: '2.0' },
  { protocol: 'HTTP/1.1', http2: false, seen: '1.1' },
])('$protocol', ({ http2, seen }) => {
  const stage = setUpReclaim({ http2, kind: quotaKind });
  const control = () => stage.sandbox.control;

  /** The request for this quota meets a fault. */
  const arm = (quota: CouponQuota | undefined, fault: Wrong, operation = act): void => {
    control().addFault({ times: 1, ...fault, operation, targetIds: [quota?.quotaId ?? ''] });
  };

  /** Waits for the end and holds the job against the ledger; what is told of each quota, in the order of the job. */
  async function outcome(jobId: string, ms?: number) {
    const job = await stage.until(jobId, ['finished'], ms);
    const { items, requests } = await expectAgreement(stage, jobId);
    const told = items.map(({ state, origin, reason }) => [state, origin, reason]);
    return { job, told, requests: items.map(({ target }) => requests[target]) };
  }

  afterEach(async () => {
    control().clearFaults();
    control().release();
    control().setSwitches(defaultSwitches());
    await stage.client.page.evaluate(() => chrome.storage.local.remove('pace'));
    await stage.kill();
  });

  const ours = ['done', 'ours', ''];
  const lost = ['done', 'unexplained', 'answer-lost'];

  const afterEffect: readonly Wrong[] = [
    { kind: 'reset-after' },
    { kind: 'unlisted-after' },
    ...(http2 ? ([{ kind: 'error-after' }, { kind: 'broken-json' }] as const) : ([{ kind: 'silence-after' }] as const)),
  ];

  test('answers that are lost after the effect, and one that names another quota only: looked up, one request each', async () => {
    await stage.signIn();
    await stage.hurry(10);
    const quotas = stage.quotas(afterEffect.length + 1);
    const { jobId } = await stage.start(quotas, () => {
      for (const [index, fault] of afterEffect.entries()) arm(quotas[index], fault);
    });
    const { job, told, requests } = await outcome(jobId);
    expect(told).toEqual([...afterEffect.map(() => lost), ours]);
    expect(requests).toEqual(quotas.map(() => 1));
    expect(job.needsHuman).toBe(0);
    const { requests: all } = control().ledger();
    expect(new Set(all.flatMap(({ operation, protocol }) => (operation === act ? [protocol] : [])))).toEqual(new Set([seen]));
  });

  const beforeEffect: readonly Wrong[] = [
    { kind: 'reset-before' },
    ...(http2 ? ([{ kind: 'unlisted-before' }, { kind: 'error-before' }] as const) : []),
  ];

  test('requests that came to nothing, with no word of it: unknown and patient, then asked for once more', async () => {
    await stage.signIn();
    await stage.hurry(40);
    const quotas = stage.quotas(beforeEffect.length + 1);
    const { jobId } = await stage.start(quotas, () => {
      for (const [index, fault] of beforeEffect.entries()) arm(quotas[index], fault);
    });
    const states = async () => (await stage.items(jobId)).map(({ state }) => state);
    await expect.poll(states, { timeout: 10_000 }).toEqual([...beforeEffect.map(() => 'unknown'), 'done']);
    const { job, told, requests } = await outcome(jobId, 30_000);
    expect(told.map(([state]) => state)).toEqual(quotas.map(() => 'done'));
    expect(requests).toEqual([...beforeEffect.map(() => 2), 1]);
    expect(job.needsHuman).toBe(0);
  });

  if (!http2) return;

  test('killed with one quota in each state: none is lost, none is asked for again', async () => {
    await stage.signIn();
    const quotas = stage.quotas(5);
    const [leaving, answering, unknown, done] = quotas;
    const { jobId } = await stage.start(quotas, () => {
      arm(leaving, { kind: 'hold-before' });
      for (const quota of [answering, unknown, done]) arm(quota, { kind: 'hold-after' });
      arm(unknown, { kind: 'error-after' });
    });
    await stage.untilHeld(4);
    // The look after the lost answer waits, and so does the check of the fifth, whose turn it is now.
    control().addFault({ kind: 'hold-before', operation: 'ListCouponQuotasRecords', times: 2 });
    for (const { requestId, targetIds } of control().held()) {
      if ([unknown, done].some((quota) => targetIds.includes(quota?.quotaId ?? ''))) control().release(requestId);
    }
    await stage.untilHeld(2);
    expect((await stage.items(jobId)).map(({ state }) => state)).toEqual(['sent', 'sent', 'unknown', 'done', 'queued']);
    await stage.kill();
    control().release();
    const { told, requests } = await outcome(jobId);
    expect(told).toEqual([lost, lost, lost, ours, ours]);
    expect(requests).toEqual([1, 1, 1, 1, 1]);
  });

  test('killed while it reads back, and once more: the records are read to their end', async () => {
    await stage.signIn();
    const quotas = stage.quotas(2);
    const { jobId } = await stage.startHeld(quotas);
    control().addFault({ kind: 'hold-before', operation: 'ListCouponQuotasRecords', times: 2 });
    control().release();
    for (let kill = 0; kill < 2; kill += 1) {
      await stage.untilHeld(1);
      expect(await stage.ask('job.get', { jobId })).toMatchObject({ state: 'reading-back', counts: { done: 2 }, taken: { ours: '0.00' } });
      await stage.kill();
      control().release();
      await stage.wake();
    }
    const { told, requests } = await outcome(jobId);
    expect(told).toEqual(quotas.map(() => ours));
    expect(requests).toEqual([1, 1]);
  });

  test('killed with a request out that takes effect only after all patience: two requests, one effect', async () => {
    await stage.signIn();
    const [quota] = stage.quotas(1);
    if (!quota) throw new Error('no quota');
    const { jobId } = await stage.start([quota], () => arm(quota, { kind: 'hold-before' }));
    await stage.untilHeld(1);
    await stage.kill();
    await stage.wake();
    await stage.hurry(40);
    expect((await outcome(jobId, 30_000)).job.counts.done).toBe(1);
    control().release();
    await stage.client.page.waitForTimeout(300);
    expect((await outcome(jobId)).requests).toEqual([2]);
  });

  test('a storm of 429: slower, and nothing is lost', async () => {
    await stage.signIn();
    await stage.hurry(20);
    const quotas = stage.quotas(4);
    const { jobId } = await stage.start(quotas, () => {
      control().addFault({ kind: 'throttled', operation: act, share: 0.5 });
      control().addFault({ kind: 'throttled', operation: 'ListIssuedCouponQuotas', share: 0.3 });
    });
    expect((await outcome(jobId, 40_000)).job.counts.done).toBe(quotas.length);
    expect(control().counts()[act]?.throttled).toBeGreaterThan(0);
  });

  test.each([
    { secondQuotaReclaim: 'error-details', first: ['already', 'unexplained'] },
    { secondQuotaReclaim: '400', first: ['already', 'unexplained'] },
    { secondQuotaReclaim: 'success', first: ['done', 'ours'] },
    { secondQuotaReclaim: 'neither', first: ['done', 'unexplained'] },
  ] as const)(
    'a colleague takes one between check and request, which answers $secondQuotaReclaim, and one before the check',
    async ({ secondQuotaReclaim, first }) => {
      control().setSwitches({ secondQuotaReclaim });
      await stage.signIn();
      await stage.hurry(10);
      const quotas = stage.quotas(3);
      const { jobId } = await stage.start(quotas, () => {
        arm(quotas[0], { kind: 'colleague-first' });
        control().reclaimQuotaByColleague(DISTRIBUTOR, quotas[1]?.quotaId ?? '');
      });
      const { job, told, requests } = await outcome(jobId);
      expect(told.map(([state, origin]) => [state, origin])).toEqual([first, ['already', 'theirs'], ['done', 'ours']]);
      expect(requests).toEqual([1, 0, 1]);
      expect(job.taken.theirs).toBe('0.00');
    },
  );

  test('one among the failures of the answer: failed with its code, and taken by a retry', async () => {
    await stage.signIn();
    const quotas = stage.quotas(2);
    const [frozen] = quotas;
    if (!frozen) throw new Error('no quota');
    const { jobId } = await stage.start(quotas, () => {
      arm(frozen, { kind: 'hold-before' });
      arm(frozen, { kind: 'hold-after' });
    });
    await stage.untilHeld(1);
    // Frozen just while the request is judged.
    frozen.state = 5;
    control().release();
    await stage.untilHeld(1);
    frozen.state = 0;
    control().release();
    const refused = ['failed', '', 'CBC.99000012'];
    expect((await outcome(jobId)).told).toEqual([refused, ours]);
    expect(await stage.ask('job.retryFailed', { jobId })).toEqual({ count: 1 });
    const again = await outcome(jobId);
    expect(again.told.map(([state]) => state)).toEqual(['done', 'done']);
    expect(again.requests).toEqual([2, 1]);
  });

  test('a coupon that the reseller issues after the preview: that quota is skipped, its rest is not what was confirmed', async () => {
    await stage.signIn();
    await stage.hurry(10);
    const quotas = stage.quotas(2);
    const { jobId } = await stage.start(quotas, () => void control().issueCoupon(quotas[0]?.quotaId ?? '', 100_00));
    const { told, requests } = await outcome(jobId);
    expect(told).toEqual([['skipped', '', 'quota-drifted'], ours]);
    expect(requests).toEqual([0, 1]);
  });
});
