import { expect, test } from 'vitest';
import { expectAgreement } from './expect-agreement.ts';
import { openWorkerClient } from '../support/worker-client.ts';
import { setUpReclaim } from './reclaim-fixture.ts';

const stage = setUpReclaim({ http2: true });
const control = () => stage.sandbox.control;

/** Signs in again, resumes the job and waits for its end: one effect and one request for each of the coupons. */
async function endsAfterSignIn(jobId: string, count: number): Promise<void> {
  const paused = await stage.until(jobId, ['paused']);
  expect(paused).toMatchObject({ pausedBy: 'signed-out', pausedCode: 'AUTH-101' });
  const before = control().ledger().effects.length;
  expect(await stage.send('job.resume', { jobId })).toMatchObject({ ok: false, error: { code: 'AUTH-101' } });
  expect(control().ledger().effects.length).toBe(before);
  await stage.signIn();
  await stage.ask('job.resume', { jobId });
  expect(await stage.until(jobId, ['finished'])).toMatchObject({ counts: { done: count }, needsHuman: 0 });
  const { requests } = await expectAgreement(stage, jobId);
  expect(Object.values(requests)).toEqual(Array(count).fill(1));
}

test('the browser is closed mid-job and opened again: paused until somebody signs in, then nothing is lost or done twice', async () => {
  await stage.signIn();
  const { jobId } = await stage.startHeld(stage.coupons(6));
  await stage.reopen();
  control().release();
  expect(await stage.ask('account.state', {})).toMatchObject({ state: 'signed-out', remembered: { userName: 'ops-full' } });
  await endsAfterSignIn(jobId, 6);
  expect((await stage.ask('job.log', {})).firstBreak).toBeNull();
});

test('the extension is updated mid-job: alarms and sign-in are gone, the job is not', async () => {
  await stage.signIn();
  const { jobId } = await stage.startHeld(stage.coupons(6));
  await stage.browser.reloadExtension();
  control().release();
  stage.client = await openWorkerClient(stage.browser);
  await endsAfterSignIn(jobId, 6);
});
