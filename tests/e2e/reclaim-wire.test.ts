import { describe, expect, test } from 'vitest';
import type { Fault } from '../../sandbox/world/faults.ts';
import { expectAgreement } from './expect-agreement.ts';
import { setUpReclaim, type ReclaimFixture } from './reclaim-fixture.ts';

const act = 'ReclaimPartnerCoupons';

/** One coupon whose request meets the fault, between two that meet none. */
async function runWith(stage: ReclaimFixture, fault: Omit<Fault, 'operation' | 'targetIds'>) {
  const coupons = stage.coupons(3);
  const target = coupons[1]?.couponId ?? '';
  const { jobId } = await stage.start(coupons, () => {
    stage.sandbox.control.addFault({ times: 1, ...fault, operation: act, targetIds: [target] });
  });
  const item = async () => (await stage.items(jobId)).find((one) => one.target === target);
  return { jobId, target, item };
}

const afterEffect: readonly { name: string; fault: Omit<Fault, 'operation' | 'targetIds'>; hurry?: number }[] = [
  { name: '500 after the effect', fault: { kind: 'error-after' } },
  { name: 'connection reset after the effect', fault: { kind: 'reset-after' } },
  { name: 'a whole connection reset after the effect', fault: { kind: 'reset-after', http2: 'connection' }, hurry: 40 },
  { name: 'an answer cut in the middle', fault: { kind: 'broken-json' } },
  { name: 'a body that never ends', fault: { kind: 'endless-body' }, hurry: 10 },
  { name: 'silence after the effect', fault: { kind: 'silence-after' }, hurry: 10 },
];

const beforeEffect: typeof afterEffect = [
  { name: '500 before the effect', fault: { kind: 'error-before' } },
  { name: 'connection reset before the effect', fault: { kind: 'reset-before' } },
  { name: 'a redirect', fault: { kind: 'redirect', location: 'https://account.huaweicloud.com/elsewhere' } },
];

describe.each([
  { protocol: 'HTTP/2', http2: true },
  { protocol: 'HTTP/1.1', http2: false },
])('$protocol', ({ http2 }) => {
  const stage = setUpReclaim({ http2 });

  test.each(afterEffect)('$name: looked up, one request, one effect', async ({ fault, hurry }) => {
    await stage.signIn();
    if (hurry) await stage.hurry(hurry);
    const { jobId, target, item } = await runWith(stage, fault);
    expect(await stage.until(jobId, ['finished'])).toMatchObject({ counts: { done: 3 }, needsHuman: 0 });
    expect((await expectAgreement(stage, jobId)).requests[target]).toBe(1);
    expect(await item()).toMatchObject({ state: 'done', origin: 'unexplained', reason: 'answer-lost' });
    if (hurry) await stage.kill();
  });

  test.each(http2 ? beforeEffect : beforeEffect.slice(1, 2))('$name: unknown and patient, then asked for once more', async ({ fault }) => {
    await stage.signIn();
    await stage.hurry(40);
    const { jobId, target, item } = await runWith(stage, fault);
    await expect.poll(async () => (await item())?.state, { timeout: 10_000 }).toBe('unknown');
    await stage.client.page.waitForTimeout(1000);
    expect(stage.sandbox.control.ledger().requests.filter(({ targetIds }) => targetIds.includes(target))).toHaveLength(1);
    expect(await stage.until(jobId, ['finished'], 30_000)).toMatchObject({ counts: { done: 3 }, needsHuman: 0 });
    expect((await expectAgreement(stage, jobId)).requests[target]).toBe(2);
    await stage.kill();
  });
});
