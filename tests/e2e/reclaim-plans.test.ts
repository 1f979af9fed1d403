import { expect, test } from 'vitest';
import { expectAgreement } from './expect-agreement.ts';
import { planned } from '../support/planned.ts';
import { openWorkerClient } from '../support/worker-client.ts';
import { setUpReclaim } from './reclaim-fixture.ts';

const stage = setUpReclaim({ http2: true });
const control = () => stage.sandbox.control;
const writes = (): number => control().counts()['ReclaimPartnerCoupons']?.requests ?? 0;

const byIds = (couponIds: readonly string[]) => ({ scope: { kind: 'mine' }, selection: { by: 'ids', couponIds } });

/** A plan of some coupons, as it would be confirmed. */
async function confirmable(couponIds: readonly string[]) {
  const { planId } = await planned(stage.ask, byIds(couponIds));
  const { count, amount } = await stage.ask('plan.selected', { planId, add: [], leaveOut: [] });
  return { planId, add: [], leaveOut: [], typedCount: String(count), typedAmount: amount };
}

test('two workspaces confirm the same plan: one job, one effect each', async () => {
  await stage.signIn();
  const confirmation = await confirmable(stage.coupons(3).map(({ couponId }) => couponId));
  const other = await openWorkerClient(stage.browser);
  const message = { name: 'plan.confirm', input: confirmation };
  const answers = await Promise.all(
    [stage.client.page, other.page, stage.client.page, other.page].map((page) =>
      page.evaluate(
        (sent): Promise<{ ok: boolean; error?: { code: string }; value?: { jobId: string } }> => chrome.runtime.sendMessage(sent),
        message,
      ),
    ),
  );
  await other.page.close();
  const [won, ...more] = answers.filter(({ ok }) => ok);
  expect(more).toEqual([]);
  // The plan is gone, or, for one that had read it just before, its coupons are in the job that won.
  const refused = expect.stringMatching(/^JOB-10[24]$/);
  expect(answers.flatMap(({ error }) => error?.code ?? [])).toEqual([refused, refused, refused]);
  const jobId = won?.value?.jobId ?? '';
  await stage.until(jobId, ['finished']);
  expect(Object.values((await expectAgreement(stage, jobId)).requests)).toEqual([1, 1, 1]);
});

test('a coupon that is open in a job is in no second one, and the refusal names the job', async () => {
  await stage.signIn();
  const coupons = stage.coupons(2);
  const couponIds = coupons.map(({ couponId }) => couponId);
  const earlier = await confirmable(couponIds);
  control().addFault({ kind: 'hold-after', operation: 'ReclaimPartnerCoupons', targetIds: couponIds, times: 2 });
  const { jobId } = await stage.start(coupons);
  await control().nextHeld();
  expect(await stage.send('plan.confirm', earlier)).toMatchObject({ ok: false, error: { code: 'JOB-104', params: { job: jobId } } });
  const preview = await planned(stage.ask, byIds(couponIds));
  expect(preview.rows.map(({ verdict, reasons, openJob }) => [verdict, reasons, openJob])).toContainEqual([
    'blocked',
    ['open-elsewhere'],
    jobId,
  ]);
  await control().nextHeld();
  control().release();
  await stage.until(jobId, ['finished']);
  expect(Object.values((await expectAgreement(stage, jobId)).requests)).toEqual([1, 1]);
});

test('a second job waits its turn, says so, and goes on by itself', async () => {
  await stage.signIn();
  const first = await stage.startHeld(stage.coupons(1));
  const second = await stage.start(stage.coupons(2));
  const before = writes();
  const page = await stage.browser.context.newPage();
  await page.goto(`chrome-extension://${stage.browser.extensionId}/workspace.html#jobs/${second.jobId}`);
  await expect.poll(() => page.getByRole('status').first().textContent()).toContain('另一个作业正在执行');
  expect(await page.getByRole('heading', { level: 3 }).first().textContent()).toContain('排队等待');
  expect((await stage.ask('job.list', {})).slice(0, 2)).toMatchObject([
    { jobId: second.jobId, behind: true },
    { jobId: first.jobId, behind: false },
  ]);
  expect(writes()).toBe(before);
  control().release();
  await stage.until(second.jobId, ['finished']);
  await expect.poll(() => page.getByRole('heading', { level: 3 }).first().textContent()).toContain('已结束');
  await page.close();
  for (const { jobId } of [first, second]) await expectAgreement(stage, jobId);
});

test('what is typed wrong starts nothing', async () => {
  await stage.signIn();
  const right = await confirmable(stage.coupons(2).map(({ couponId }) => couponId));
  const before = writes();
  for (const [field, wrong] of [
    ['count', { typedCount: '3' }],
    ['count', { typedCount: '' }],
    ['amount', { typedAmount: '0.01' }],
  ] as const) {
    expect(await stage.send('plan.confirm', { ...right, ...wrong })).toMatchObject({
      ok: false,
      error: { code: 'JOB-103', params: { field } },
    });
  }
  expect(writes()).toBe(before);
});

test('10,000 pasted ids of which most do not exist', async () => {
  await stage.signIn();
  await stage.hurry(10);
  const real = stage.coupons(5).map(({ couponId }) => couponId);
  const rubbish = Array.from({ length: 9_995 }, (_, index) => `not-a-coupon-${index}`);
  const couponIds = [...rubbish.slice(0, 5_000), ...real, ...rubbish.slice(5_000)];
  const preview = await planned(stage.ask, byIds(couponIds));
  expect(preview.counts).toEqual({ will: 5, optional: 0, blocked: 9_995 });
  expect(preview.rows.filter(({ reasons }) => reasons.includes('not-found'))).toHaveLength(9_995);
  expect(preview.rows[5_000]).toMatchObject({ target: real[0], verdict: 'will' });
  const tooMany = await stage.send('plan.make', { kind: 'reclaim-coupons', request: byIds([...couponIds, 'one-more']) });
  expect(tooMany).toMatchObject({ ok: false, error: { code: 'MSG-400' } });
  await stage.kill();
});

test('nothing matches: an empty preview, and nothing to confirm', async () => {
  await stage.signIn();
  const preview = await planned(stage.ask, { scope: { kind: 'mine' }, selection: { by: 'filter', faceFrom: 99_999_999 } });
  expect(preview).toMatchObject({ counts: { will: 0, optional: 0, blocked: 0 }, coverage: { complete: true } });
  const empty = { planId: preview.planId, add: [], leaveOut: [], typedCount: '0', typedAmount: '0' };
  expect(await stage.send('plan.confirm', empty)).toMatchObject({ ok: false, error: { code: 'JOB-105' } });
});

/** Takes all space from the extension's storage, or gives it back. The browser looks again when the database is opened anew. */
async function fillDisk(): Promise<() => Promise<void>> {
  const session = await stage.browser.context.newCDPSession(stage.client.page);
  const origin = `chrome-extension://${stage.browser.extensionId}`;
  await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1 });
  await stage.kill();
  await stage.client.page.waitForTimeout(3000);
  return async () => {
    await session.send('Storage.overrideQuotaForOrigin', { origin });
    await session.detach();
  };
}

test('a disk that takes nothing more: no job and no request, with a code; afterwards it works', async () => {
  await stage.signIn();
  const confirmation = await confirmable(stage.coupons(2).map(({ couponId }) => couponId));
  const before = writes();
  const freeDisk = await fillDisk();
  expect(await stage.send('plan.confirm', confirmation)).toMatchObject({ ok: false, error: { code: 'JOB-110' } });
  const plan = { scope: { kind: 'mine' }, selection: { by: 'filter', faceTo: 50 } } as const;
  expect(await stage.send('plan.make', { kind: 'reclaim-coupons', request: plan })).toMatchObject({
    ok: false,
    error: { code: 'JOB-110' },
  });
  expect(writes()).toBe(before);
  await freeDisk();
  const { jobId } = await stage.ask('plan.confirm', confirmation);
  await stage.until(jobId, ['finished']);
  await expectAgreement(stage, jobId);
});

test('a disk that is full in the middle of a job: nothing more leaves, and it goes on afterwards', async () => {
  await stage.signIn();
  const { jobId } = await stage.startHeld(stage.coupons(6));
  const freeDisk = await fillDisk();
  control().release();
  const [before, stood] = [writes(), await stage.items(jobId)];
  for (let second = 0; second < 2; second += 1) {
    await stage.wake();
    await stage.client.page.waitForTimeout(1000);
  }
  expect(writes()).toBe(before);
  expect(await stage.items(jobId)).toEqual(stood);
  await freeDisk();
  await stage.kill();
  expect(await stage.until(jobId, ['finished'])).toMatchObject({ counts: { done: 6 }, needsHuman: 0 });
  expect(Object.values((await expectAgreement(stage, jobId)).requests)).toEqual(Array(6).fill(1));
});
