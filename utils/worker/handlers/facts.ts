import { countFacts, deleteFacts, forgetOldFacts } from '../facts/kept.ts';
import { knownFacts, rememberFacts } from '../facts/remember.ts';
import type { Handlers } from '../router.ts';
import { readSettings } from '../settings.ts';

/** What pages displayed and is remembered. Read by helpers and people; no coupon is moved by it. */
export const factsHandlers: Pick<Handlers, 'facts.seen' | 'facts.known' | 'facts.list' | 'facts.delete'> = {
  'facts.seen': async (seen) => {
    await rememberFacts(seen, Date.now());
    return null;
  },
  'facts.known': (asked) => knownFacts(asked),
  'facts.list': async () => {
    await forgetOldFacts((await readSettings()).retentionDays, Date.now());
    return countFacts();
  },
  'facts.delete': async ({ groups }) => ({ count: await deleteFacts(groups) }),
};
