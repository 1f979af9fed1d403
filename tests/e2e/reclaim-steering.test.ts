import { expect, test } from 'vitest';
import { expectAgreement } from './expect-agreement.ts';
import { setUpReclaim } from './reclaim-fixture.ts';

const stage = setUpReclaim({ http2: true });

const badge = async (): Promise<string> => (await stage.browser.worker()).evaluate('chrome.action.getBadgeText({})');

const alarms = async (): Promise<string[]> =>
  (await stage.browser.worker()).evaluate('chrome.alarms.getAll().then((all) => all.map(({ name }) => name))');

test('badge and alarm follow a job: percent while it runs, a number when it needs a person, nothing at its end', async () => {
  await stage.signIn();
  const { jobId } = await stage.start(stage.coupons(8));
  await expect.poll(badge, { timeout: 5000 }).toMatch(/%$/);
  expect(await alarms()).toContain('jobs');
  await stage.ask('job.pause', { jobId });
  await stage.until(jobId, ['paused']);
  await expect.poll(badge, { timeout: 5000 }).toBe('1');
  await expect.poll(alarms).not.toContain('jobs');
  await stage.ask('job.resume', { jobId });
  await expect.poll(alarms).toContain('jobs');
  await stage.until(jobId, ['finished']);
  await expect.poll(badge, { timeout: 5000 }).toBe('');
  await expect.poll(alarms).not.toContain('jobs');
  await expectAgreement(stage, jobId);
});

test('retrying what failed leaves a paused job paused, until a person resumes it', async () => {
  await stage.signIn();
  const { control } = stage.sandbox;
  const effects = (): number => control.ledger().effects.length;
  // All of them: a success between two refusals would rightly keep the job going.
  const { jobId } = await stage.start(stage.coupons(3), () => {
    control.addFault({ kind: 'error-before', operation: 'ReclaimPartnerCoupons', status: 400, code: 'CBC.0100', times: 3 });
  });
  await stage.until(jobId, ['paused']);
  const before = effects();
  expect((await stage.ask('job.retryFailed', { jobId })).count).toBe(3);
  await stage.wake();
  await new Promise((resolve) => setTimeout(resolve, 1500));
  expect(effects()).toBe(before);
  expect((await stage.ask('job.get', { jobId })).state).toBe('paused');
  await stage.ask('job.resume', { jobId });
  await stage.until(jobId, ['finished']);
  await expectAgreement(stage, jobId);
});

test('one lost query under HTTP/2 does not open the way for writes that the browser could repeat', async () => {
  await stage.signIn();
  const { control } = stage.sandbox;
  const coupons = stage.coupons(3);
  const { jobId } = await stage.start(coupons, () => {
    control.addFault({ kind: 'reset-before', operation: 'ListSubCustomers', times: 1 });
    control.addFault({ kind: 'reset-after', operation: 'ReclaimPartnerCoupons', http2: 'connection', times: 3 });
  });
  // A connection that dies under a streamed body can take the browser's network service, and the worker, with it: patience is needed then.
  await stage.hurry(30);
  const { counts, needsHuman } = await stage.until(jobId, ['finished'], 50_000);
  const { requests } = await expectAgreement(stage, jobId);
  expect(Math.max(...Object.values(requests))).toBe(1);
  // Two such deaths before a request arrives, and a person is asked.
  expect(counts.done + needsHuman).toBe(3);
});
