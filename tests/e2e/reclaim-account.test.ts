import { describe, expect, test } from 'vitest';
import { DISTRIBUTOR, PROVIDER } from '../../sandbox/world/accounts.ts';
import { expectAgreement } from './expect-agreement.ts';
import { setUpReclaim } from './reclaim-fixture.ts';

const act = 'ReclaimPartnerCoupons';
const stage = setUpReclaim({ http2: true });
const control = () => stage.sandbox.control;
const day = 86_400_000;

/** After the same operator signed in again, the job ends with one effect each. */
async function endsUnderItsOperator(jobId: string, done: number): Promise<void> {
  await stage.signIn();
  await stage.ask('job.resume', { jobId });
  expect(await stage.until(jobId, ['finished'])).toMatchObject({ counts: { done }, needsHuman: 0 });
  await expectAgreement(stage, jobId);
}

test.each([
  { name: 'refused in the middle of the job', end: () => control().addFault({ kind: 'token-expired', operation: act, times: 1 }) },
  { name: 'revoked', end: () => control().revokeTokens({ account: PROVIDER }) },
  { name: 'past its 24 hours', end: () => control().advanceClock(day) },
])('a token that is $name: paused, and on after sign-in', async ({ end }) => {
  await stage.signIn();
  const { jobId } = await stage.start(stage.coupons(3), () => {
    control().addFault({ kind: 'hold-after', operation: 'ListPartnerCouponsRecord', times: 1 });
  });
  await control().nextHeld();
  end();
  control().release();
  expect(await stage.until(jobId, ['paused'])).toMatchObject({ pausedBy: 'signed-out' });
  expect(await stage.ask('account.state', {})).toMatchObject({ state: 'expired' });
  await endsUnderItsOperator(jobId, 3);
});

test('somebody else signs in mid-job: it waits for its own account and operator', async () => {
  await stage.signIn();
  const coupons = stage.coupons(4);
  control().addFault({ kind: 'hold-after', operation: act, targetIds: [coupons[0]?.couponId ?? ''], times: 1 });
  const { jobId } = await stage.start(coupons);
  await control().nextHeld();
  await stage.signIn('ops-read');
  control().release();
  expect(await stage.until(jobId, ['paused'])).toMatchObject({ pausedBy: 'wrong-account', pausedCode: 'AUTH-104' });
  const before = control().counts()[act]?.requests;
  for (const [operator, account] of [
    ['ops-read', PROVIDER],
    ['ops-full', DISTRIBUTOR],
  ] as const) {
    await stage.signIn(operator, account);
    expect(await stage.send('job.resume', { jobId })).toMatchObject({ ok: false, error: { code: 'AUTH-104' } });
    expect(await stage.send('job.retryFailed', { jobId })).toMatchObject({ ok: false, error: { code: 'AUTH-104' } });
  }
  expect((await stage.ask('job.list', {})).filter((job) => job.jobId === jobId)).toEqual([]);
  expect(control().counts()[act]?.requests).toBe(before);
  await endsUnderItsOperator(jobId, 4);
});

describe('an operator who may not take back', () => {
  test.each([
    { missingPermission: 'CBC.0151', pausedBy: 'forbidden' },
    { missingPermission: 'CBC.18000016', pausedBy: 'refusals' },
  ] as const)('$missingPermission: paused, no money moved', async ({ missingPermission, pausedBy }) => {
    control().setSwitches({ missingPermission });
    await stage.signIn('ops-read');
    const effects = control().ledger().effects.length;
    const { jobId } = await stage.start(stage.coupons(6));
    expect(await stage.until(jobId, ['paused'])).toMatchObject({ pausedBy, pausedCode: missingPermission, counts: { done: 0 } });
    expect(control().ledger().effects.length).toBe(effects);
    const failed = (await stage.ask('log.export', {})).find(({ event, job }) => event === 'call-failed' && job === jobId);
    expect(failed).toMatchObject({
      operation: 'ReclaimPartnerCoupons',
      serverCode: missingPermission,
      requestId: expect.stringMatching(/^\w+$/),
    });
    await stage.ask('job.cancel', { jobId });
    expect(await stage.until(jobId, ['finished'])).toMatchObject({ cancelled: true, counts: { done: 0, unknown: 0 } });
    await expectAgreement(stage, jobId);
  });
});

test('a locked vault confirms nothing, but a confirmed job runs on', async () => {
  await stage.signIn();
  const { jobId } = await stage.start(stage.coupons(3));
  await stage.ask('account.lock', {});
  const ids = stage.coupons(1).map(({ couponId }) => couponId);
  expect(
    await stage.send('plan.make', {
      kind: 'reclaim-coupons',
      request: { scope: { kind: 'mine' }, selection: { by: 'ids', couponIds: ids } },
    }),
  ).toMatchObject({
    ok: false,
    error: { code: 'AUTH-107' },
  });
  expect(await stage.until(jobId, ['finished'])).toMatchObject({ counts: { done: 3 } });
  await expectAgreement(stage, jobId);
});
