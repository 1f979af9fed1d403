import { doChores } from './chores.ts';
import { forgetOldFacts } from './facts/kept.ts';
import { jobs, pace } from './services.ts';
import { readSettings } from './settings.ts';
import { forgetOldShares } from './share-history.ts';

const dayMs = 24 * 60 * 60 * 1000;

const days = async (): Promise<number> => (await readSettings()).retentionDays;

/** Once a day: deletes everything that is kept for longer than it should be. Never rejects. */
export function keepHouse(now = Date.now()): Promise<void> {
  return doChores({
    shares: async () => forgetOldShares(await days(), now),
    facts: async () => forgetOldFacts(await days(), now),
    pace: () => pace.forget(),
    plans: async () => (await jobs()).dropExpired(),
    jobs: async () => (await jobs()).dropFinishedBefore(now - (await days()) * dayMs),
  });
}
