import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { startFarSide, type FarSide } from '../../../sandbox/api/test-far-side.ts';
import { closeSound } from '../../../sandbox/api/test-sound.ts';
import { DISTRIBUTOR, PASSWORDS, PROVIDER, RESELLER } from '../../../sandbox/world/accounts.ts';
import { reclaimQuotas, type QuotaSelection } from '../../common/jobs/kinds/reclaim-quotas.ts';
import { decimalFromFen } from '../../common/money.ts';
import type { Jobs } from './index.ts';
import { sandboxJobs } from './testing/sandbox-jobs.ts';
import { noReveal, plannedAs } from './testing/worker-jobs.ts';

let far: FarSide;
beforeEach(async () => {
  far = await startFarSide();
});
afterEach(() => closeSound(far));

const signedIn = (account: string) => sandboxJobs(far, account, 'ops-full', PASSWORDS['ops-full']);
const planQuotas = (jobs: Jobs, selection: QuotaSelection) => plannedAs(reclaimQuotas.id, jobs, { selection });

/** Confirms some quotas of a plan of all and runs the job to its end. */
async function taken(jobs: Jobs, count: number) {
  const all = await planQuotas(jobs, { by: 'filter' });
  const quotaIds = all.rows
    .filter(({ verdict }) => verdict !== 'blocked')
    .slice(0, count)
    .map(({ target }) => target);
  const plan = await planQuotas(jobs, { by: 'ids', quotaIds });
  const add = plan.rows.filter(({ verdict }) => verdict === 'optional').map(({ target }) => target);
  const { amountFen } = await jobs.plans.selected(plan.planId, add, []);
  const typed = { typedCount: String(count), typedAmount: decimalFromFen(amountFen) };
  const { jobId } = await jobs.confirm({ planId: plan.planId, add, leaveOut: [], ...typed });
  await jobs.wake();
  const { rows } = await jobs.items(jobId, { offset: 0, limit: 100 }, noReveal);
  return { view: await jobs.get(jobId), rows, amount: decimalFromFen(amountFen), again: () => planQuotas(jobs, { by: 'ids', quotaIds }) };
}
const taking = () => far.control.ledger().effects.map(({ targetId, fen }) => [targetId, fen]);

describe('quotas given to resellers', () => {
  test('a distributor takes them back: what the records say is what the ledger has', async () => {
    const { jobs } = await signedIn(DISTRIBUTOR);
    const { view, rows, amount, again } = await taken(jobs, 4);
    expect(view).toMatchObject({ state: 'finished', counts: { done: 4 }, taken: { ours: amount } });
    expect(taking()).toEqual(rows.map(({ target, takenFen }) => [target, takenFen]));
    expect((await again()).rows.map(({ verdict, reasons }) => [verdict, ...reasons])).toEqual(rows.map(() => ['blocked', 'reclaimed']));
  });

  test('coupons of resale customers that hang on a quota are seen before it is taken; those of referral customers no operation lists', async () => {
    const { jobs } = await signedIn(DISTRIBUTOR);
    const { rows, coverage } = await planQuotas(jobs, { by: 'filter' });
    expect(coverage).toMatchObject({ complete: true, missing: [] });
    const open = rows.filter(({ reasons }) => reasons.includes('coupons-open'));
    expect(open.length).toBeGreaterThan(0);
    for (const { target, data } of open) {
      const hanging = [...far.world.coupons.values()].filter(
        ({ quotaId, state, customerId }) =>
          quotaId === target && (state === 1 || state === 2) && far.world.customers.get(customerId)?.associationType === 'resale',
      );
      expect([data['couponsOpenCount'], data['couponsOpenFen']]).toEqual([
        hanging.length,
        hanging.reduce((sum, { balanceFen }) => sum + balanceFen, 0),
      ]);
    }
  });

  test.each([
    ['unlisted-after', 'done', 'unexplained', 1],
    ['unlisted-before', 'done', 'ours', 1],
    ['effect-twice', 'doubled', 'unexplained', 2],
  ] as const)('an answer that is %s ends as it really is', async (kind, state, origin, effects) => {
    far.control.addFault({ kind, operation: 'ReclaimCouponQuotas', times: 1 });
    const { jobs } = await signedIn(DISTRIBUTOR);
    const { rows } = await taken(jobs, 1);
    expect(rows[0]).toMatchObject({ state, origin });
    expect(taking()).toHaveLength(effects);
  });

  test.each([PROVIDER, RESELLER])('%s is told why there are none', async (account) => {
    const { jobs } = await signedIn(account);
    await expect(planQuotas(jobs, { by: 'filter' })).rejects.toMatchObject({ code: 'JOB-115', params: { code: 'CBC.0151' } });
  });
});
