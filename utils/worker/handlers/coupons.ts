import { mayBeAccount } from '../../common/displayed-account.ts';
import { AppError } from '../../common/errors.ts';
import { resumeJobs } from '../job-runner.ts';
import { keepProposal, takeProposal } from '../proposal.ts';
import type { Handlers } from '../router.ts';
import { jobs, vault } from '../services.ts';
import { openWorkspaceTab } from '../workspace-tab.ts';

type Names = 'coupons.propose' | 'coupons.proposal' | 'coupons.plan' | 'coupons.preview' | 'coupons.selected' | 'coupons.confirm';

/** From ticked rows to a confirmed job. A page can only propose; planning and confirming come from our own pages. */
export const couponsHandlers: Pick<Handlers, Names> = {
  'coupons.propose': async (proposal) => {
    await keepProposal(proposal);
    await openWorkspaceTab('coupons');
    return null;
  },
  'coupons.proposal': () => takeProposal(),
  'coupons.plan': async ({ scope, selection, pageAccount }) => {
    const { accountName } = await vault.actor();
    // The page belongs to somebody else than the one who is signed in here: nothing may be planned from it.
    if (!mayBeAccount(pageAccount, accountName)) throw new AppError('AUTH-104');
    return (await jobs()).plan({ scope, selection });
  },
  'coupons.preview': async ({ planId, names }) => (await jobs()).preview(planId, { names }),
  'coupons.selected': async ({ planId, add, leaveOut }) => (await jobs()).selected(planId, add, leaveOut),
  'coupons.confirm': async (confirmation) => {
    const job = await (await jobs()).confirm(confirmation);
    void resumeJobs();
    return job;
  },
};
