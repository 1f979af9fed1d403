import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { startFarSide, usable, type FarSide } from '../../../sandbox/api/test-far-side.ts';
import { closeSound } from '../../../sandbox/api/test-sound.ts';
import { DISTRIBUTOR, PASSWORDS, PROVIDER } from '../../../sandbox/world/accounts.ts';
import { decimalFromFen } from '../../common/money.ts';
import { checkAccess } from '../api/access.ts';
import { sandboxJobs } from './testing/sandbox-jobs.ts';
import { planned } from './testing/worker-jobs.ts';

let far: FarSide;
beforeEach(async () => {
  far = await startFarSide();
});
afterEach(() => closeSound(far));

const signedIn = (account: string) => sandboxJobs(far, account, 'ops-full', PASSWORDS['ops-full']);

describe('every operation as the contract has it', () => {
  test('the access of a full operator', async () => {
    const { api } = await signedIn(DISTRIBUTOR);
    const lines = await checkAccess(api);
    expect(Object.fromEntries(lines.map(({ operation, result }) => [operation, result]))).toMatchObject({
      ListSubCustomers: 'yes',
      ListIssuedPartnerCoupons: 'yes',
      ListPartnerCouponsRecord: 'yes',
      ListQuotaCoupons: 'yes',
      ListIndirectPartners: 'yes',
      ReclaimPartnerCoupons: 'untested',
    });
  });

  test('a filtered set is taken back: what the records say is what the ledger has', async () => {
    const { jobs } = await signedIn(PROVIDER);
    const preview = await planned(jobs, { scope: { kind: 'mine' }, selection: { by: 'filter', faceTo: 5_000 } });
    expect(preview.coverage).toMatchObject({ complete: true, missing: [] });
    const leaveOut = preview.rows
      .filter(({ verdict }) => verdict === 'will')
      .slice(40)
      .map(({ target }) => target);
    const { count, amountFen } = await jobs.plans.selected(preview.planId, [], leaveOut);
    const amount = decimalFromFen(amountFen);
    expect(count).toBe(Math.min(40, preview.counts.will));
    const { jobId } = await jobs.confirm({ planId: preview.planId, add: [], leaveOut, typedCount: String(count), typedAmount: amount });
    await jobs.wake();
    const view = await jobs.get(jobId);
    expect(view).toMatchObject({ state: 'finished', counts: { done: count }, taken: { ours: amount } });
    const { effects } = far.control.ledger();
    expect((effects.reduce((sum, { fen }) => sum + fen, 0) / 100).toFixed(2)).toBe(amount);
  });

  test('a distributor takes back what a reseller issued', async () => {
    const { jobs } = await signedIn(DISTRIBUTOR);
    const preview = await planned(jobs, { scope: { kind: 'all-resellers' }, selection: { by: 'filter' } });
    const [first] = preview.rows.filter(({ verdict }) => verdict === 'will');
    expect(first?.data['resellerId']).toBeTruthy();
    const ids = await planned(jobs, { scope: { kind: 'everywhere' }, selection: { by: 'ids', couponIds: [first?.target ?? ''] } });
    expect(ids.rows[0]).toMatchObject({ verdict: 'will', data: { resellerId: first?.data['resellerId'] } });
    const { jobId } = await jobs.confirm({
      planId: ids.planId,
      add: [],
      leaveOut: [],
      typedCount: '1',
      typedAmount: decimalFromFen(first?.amountFen ?? 0),
    });
    await jobs.wake();
    expect(await jobs.get(jobId)).toMatchObject({ counts: { done: 1 }, taken: { ours: decimalFromFen(first?.amountFen ?? 0) } });
  });

  test.each(['400', '204-effect', '204-no-effect'] as const)(
    'a frozen coupon that answers %s ends as it really is',
    async (frozenCoupon) => {
      far.control.setSwitches({ frozenCoupon });
      const { jobs } = await signedIn(PROVIDER);
      const { couponId } = usable(far.world, PROVIDER, { frozen: true });
      const preview = await planned(jobs, { scope: { kind: 'mine' }, selection: { by: 'ids', couponIds: [couponId] } });
      expect(preview.rows[0]).toMatchObject({ verdict: 'optional', reasons: ['frozen'] });
      const amount = decimalFromFen(preview.rows[0]?.amountFen ?? 0);
      const { jobId } = await jobs.confirm({ planId: preview.planId, add: [couponId], leaveOut: [], typedCount: '1', typedAmount: amount });
      await jobs.wake();
      const { rows } = await jobs.items(jobId, { offset: 0, limit: 1 }, { names: false });
      const expected = { '400': 'failed', '204-effect': 'done', '204-no-effect': 'unknown' }[frozenCoupon];
      expect(rows[0]).toMatchObject({ state: expected, needsHuman: expected === 'unknown' });
    },
  );

  test('a token that dies mid-job: signed out, then on under the same operator', async () => {
    const { jobs, vault } = await signedIn(PROVIDER);
    const { couponId } = usable(far.world, PROVIDER);
    const preview = await planned(jobs, { scope: { kind: 'mine' }, selection: { by: 'ids', couponIds: [couponId] } });
    far.control.addFault({ kind: 'token-expired', operation: 'ReclaimPartnerCoupons', times: 1 });
    const { jobId } = await jobs.confirm({
      planId: preview.planId,
      // It may expire within days, which is for a person to decide.
      add: [couponId],
      leaveOut: [],
      typedCount: '1',
      typedAmount: decimalFromFen(preview.rows[0]?.amountFen ?? 0),
    });
    await jobs.wake();
    expect(await jobs.get(jobId)).toMatchObject({ state: 'paused', pausedBy: 'signed-out', counts: { unknown: 1 } });
    expect((await vault.state()).state).toBe('expired');
    await vault.signIn({ account: PROVIDER, user: 'ops-full', password: PASSWORDS['ops-full'] });
    await jobs.resume(jobId);
    await jobs.wake();
    expect(await jobs.get(jobId)).toMatchObject({ state: 'finished', counts: { done: 1 } });
    expect(far.control.ledger().effects).toHaveLength(1);
  });
});
