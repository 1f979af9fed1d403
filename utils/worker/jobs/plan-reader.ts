import type { PlanSummary } from '../../common/jobs/schemas.ts';
import type { Reader } from '../reads/reader.ts';
import { kinds } from './kinds/index.ts';
import type { JobStore } from './store.ts';
import type { PlanEntry } from './types.ts';

/** A preview is good for so long after it was read; then its values are too old to confirm. */
const lifeMs = 10 * 60_000;

const prefix = 'plan:';

/** The long read that makes a plan of a kind. */
export const planReadOf = (kind: string): string => prefix + kind;

/** The kind of job that a long read plans; `undefined` = it plans none. */
export const kindOfRead = (readKind: string): string | undefined =>
  readKind.startsWith(prefix) ? readKind.slice(prefix.length) : undefined;

/** Makes plans: runs the kind's own plan, keeps its rows and adds up what they come to. `undefined` for another read. */
export function planReader(readKind: string, store: Pick<JobStore, 'openElsewhere'>): Reader | undefined {
  const kind = kinds.get(kindOfRead(readKind) ?? '');
  if (!kind) return undefined;
  return {
    lifeMs,
    async run({ read, api, now, progress, keep }): Promise<PlanSummary> {
      const counts = { will: 0, optional: 0, blocked: 0 };
      const fen = { will: 0, optional: 0, blocked: 0 };
      const coverage = await kind.plan(
        {
          api,
          now,
          progress,
          async keep(entries) {
            const named = entries.map((entry) => ({ ...entry, exclusive: kind.exclusive(entry.target, entry.data) }));
            const open = await store.openElsewhere(
              read.accountKey,
              named.map(({ exclusive }) => exclusive),
            );
            const rows = named.map((entry): PlanEntry => {
              const openJob = open.get(entry.exclusive) ?? '';
              return openJob === '' ? { ...entry, openJob } : { ...entry, openJob, verdict: 'blocked', reasons: ['open-elsewhere'] };
            });
            for (const { verdict, amountFen } of rows) {
              counts[verdict] += 1;
              fen[verdict] += amountFen ?? 0;
            }
            await keep(rows);
          },
        },
        read.request,
      );
      return { coverage, counts, willFen: fen.will, optionalFen: fen.optional };
    },
  };
}
