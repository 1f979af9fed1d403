import { mayBeAccount } from '../../common/displayed-account.ts';
import { AppError } from '../../common/errors.ts';
import { decimalFromFen } from '../../common/money.ts';
import { resumeJobs } from '../job-runner.ts';
import { kindOf } from '../jobs/kinds/index.ts';
import { keepProposal, takeProposal } from '../proposal.ts';
import type { Handlers } from '../router.ts';
import { jobs, vault } from '../services.ts';
import { openWorkspaceTab } from '../workspace-tab.ts';

/** From ticked rows to a confirmed job. A page can only propose; planning and confirming come from our own pages. */
export const planHandlers = {
  'plan.propose': async (proposal) => {
    const { view } = kindOf(proposal.kind).info;
    await keepProposal(proposal);
    await openWorkspaceTab(view);
    return null;
  },
  'plan.proposal': ({ kind }) => takeProposal(kind),
  'plan.make': async ({ kind, request, pageAccount }) => {
    const { accountName } = await vault.actor();
    // The page belongs to somebody else than the one who is signed in here: nothing may be planned from it.
    if (!mayBeAccount(pageAccount, accountName)) throw new AppError('AUTH-104');
    const plan = await (await jobs()).plans.make(kind, request);
    void resumeJobs();
    return plan;
  },
  'plan.get': async ({ planId }) => (await jobs()).plans.get(planId),
  'plan.rows': async ({ planId, chunk, names }) => ({ rows: await (await jobs()).plans.rows(planId, chunk, { names }) }),
  'plan.stop': async ({ planId }) => {
    await (await jobs()).plans.stop(planId);
    return null;
  },
  'plan.resume': async ({ planId }) => {
    await (await jobs()).plans.resume(planId);
    void resumeJobs();
    return null;
  },
  'plan.selected': async ({ planId, add, leaveOut }) => {
    const { count, amountFen } = await (await jobs()).plans.selected(planId, add, leaveOut);
    return { count, amount: decimalFromFen(amountFen) };
  },
  'plan.confirm': async (confirmation) => {
    const job = await (await jobs()).confirm(confirmation);
    void resumeJobs();
    return job;
  },
} satisfies Partial<Handlers>;
