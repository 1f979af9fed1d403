import listIndirectPartners, { type Reseller } from '../api/operations/list-indirect-partners.ts';
import { clearFacts } from '../facts/kept.ts';
import { resumeJobs } from '../job-runner.ts';
import type { Handlers } from '../router.ts';
import { checkAccess } from '../api/access.ts';
import { readAll } from '../api/read-all.ts';
import { apiOfActor, jobs, pace, vault } from '../services.ts';
import { clearShares } from '../share-history.ts';

type Names = 'account.state' | 'account.signIn' | 'account.signOut' | 'account.lock' | 'account.access' | 'reseller.list';

const resellerId = (row: Reseller): string => row.resellerId;

/** Signing in and out. The password lives as long as the call; no answer holds a secret. */
export const accountHandlers: Pick<Handlers, Names> = {
  'account.state': () => vault.state(),
  'account.signIn': async ({ account, user, password, passcode, userId }) => {
    const state = await vault.signIn({ account, user, password, ...(passcode ? { passcode } : {}), ...(userId ? { userId } : {}) });
    void resumeJobs();
    return state;
  },
  'account.signOut': async ({ forget, deleteKept }) => {
    const state = await vault.state();
    if (deleteKept && state.state !== 'signed-out') {
      // Refused while items are open: their outcome would never be known.
      await (await jobs()).deleteKept(state.identity.accountKey);
      await clearFacts(state.identity.accountName);
      await clearShares(state.identity.accountName);
      await pace.forget(state.identity.accountKey);
    }
    await vault.signOut({ forget });
    return null;
  },
  'account.lock': async () => {
    await vault.lock();
    return null;
  },
  'account.access': async () => checkAccess(await apiOfActor()),
  'reseller.list': async () => {
    const api = await apiOfActor();
    return (await readAll({ id: resellerId, page: (offset, limit) => listIndirectPartners.list(api, { offset, limit }) })).rows;
  },
};
