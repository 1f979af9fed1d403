import * as v from 'valibot';
import { AppError } from '../../common/errors.ts';
import { PlanSummarySchema, type PlanRow, type PlanView } from '../../common/jobs/schemas.ts';
import { sumFen } from '../../common/money.ts';
import { chunkSize, type Read } from '../reads/types.ts';
import { createOwnReads, type OwnReadsDeps } from '../reads/own-reads.ts';
import type { ReadStore } from '../reads/store.ts';
import { kindOf, kinds } from './kinds/index.ts';
import { kindOfRead, planReadOf } from './plan-reader.ts';
import { type Reveal, shownData } from './shown-data.ts';
import type { LogDraft, PlanEntry } from './types.ts';

export interface PlansDeps extends OwnReadsDeps {
  /** Writes into the account's log. */
  log(accountKey: string, draft: LogDraft): Promise<void>;
}

export type ChosenEntry = PlanEntry & { readonly amountFen: number };

/** Plans (执行前核对): each is a long read of its kind. What one account and operator planned is not shown to another (AUTH-104). */
export interface Plans {
  /** Begins to read. Throws MSG-400 for a request that the kind does not take. */
  make(kind: string, request: unknown): Promise<PlanView>;
  /** `null`: expired and dropped, or confirmed. */
  get(planId: string): Promise<PlanView | null>;
  /** Rows `[chunk * 1000, …)`; none past the end. */
  rows(planId: string, chunk: number, reveal: Reveal): Promise<PlanRow[]>;
  stop(planId: string): Promise<void>;
  /** Goes on with a plan whose reading failed. */
  resume(planId: string): Promise<void>;
  /** Count and sum (fen) of a selection, as they have to be typed. */
  selected(planId: string, add: readonly string[], leaveOut: readonly string[]): Promise<{ count: number; amountFen: number }>;
}

interface Selection {
  readonly add: readonly string[];
  readonly leaveOut: readonly string[];
}

/** What a selection is counted by: a hundred thousand of them are a few megabytes. */
type Countable = Pick<PlanEntry, 'target' | 'verdict' | 'amountFen'>;

/** Picks what would run: preselected less left out, and those that were added. */
function picker({ add, leaveOut }: Selection) {
  const added = new Set(add);
  const out = new Set(leaveOut);
  return <E extends Countable>(entry: E): entry is E & { readonly amountFen: number } =>
    entry.amountFen !== null &&
    !out.has(entry.target) &&
    (entry.verdict === 'will' || (entry.verdict === 'optional' && added.has(entry.target)));
}

/** The rows of a plan, chunk by chunk. JOB-102: it is confirmed or dropped meanwhile. */
async function* chunksOf(store: ReadStore, plan: Read): AsyncGenerator<readonly PlanEntry[]> {
  let read = 0;
  for (let chunk = 0; chunk * chunkSize < plan.rows; chunk += 1) {
    // The rows of a plan are what its reader kept.
    const entries = (await store.rows(plan.id, chunk)) as readonly PlanEntry[];
    read += entries.length;
    yield entries;
  }
  if (read < plan.rows) throw new AppError('JOB-102');
}

/** What a selection would run. JOB-102: the plan is confirmed or dropped meanwhile. */
export async function chosenEntries(store: ReadStore, plan: Read, selection: Selection): Promise<ChosenEntry[]> {
  const isChosen = picker(selection);
  const chosen: ChosenEntry[] = [];
  for await (const entries of chunksOf(store, plan)) chosen.push(...entries.filter(isChosen));
  return chosen;
}

function planView(read: Read): PlanView {
  const summary = v.safeParse(PlanSummarySchema, read.summary);
  const { id, request, state, progress, error, createdAt, expiresAt, rows } = read;
  return {
    planId: id,
    kind: kindOfRead(read.kind) ?? '',
    request,
    state,
    progress,
    error,
    createdAt,
    expiresAt,
    rows,
    summary: summary.success ? summary.output : null,
  };
}

export function createPlans(deps: PlansDeps): Plans {
  const { store, log, actor, now } = deps;
  const own = createOwnReads(deps, (kind) => kinds.has(kindOfRead(kind) ?? ''));
  /** The plan whose selection was counted last: a person ticks one row after the other. */
  let counted: { readonly planId: string; readonly entries: readonly Countable[] } | undefined;

  async function countable(plan: Read): Promise<Countable[]> {
    const all: Countable[] = [];
    for await (const entries of chunksOf(store, plan)) {
      all.push(...entries.map(({ target, verdict, amountFen }) => ({ target, verdict, amountFen })));
    }
    return all;
  }

  return {
    async make(kind, request) {
      const owner = await actor();
      const wanted = kindOf(kind).parseRequest(request);
      const plan = await own.start(planReadOf(kind), owner, wanted);
      await log(owner.accountKey, { at: now(), event: 'plan', jobId: '', target: plan.id, state: kind });
      return planView(plan);
    },
    async get(planId) {
      const plan = await own.find(planId);
      return plan && planView(plan);
    },
    async rows(planId, chunk, reveal) {
      const plan = await own.get(planId);
      const { names } = kindOf(kindOfRead(plan.kind) ?? '').info;
      const rows = await own.rows<PlanEntry>(plan, chunk);
      return rows.map(({ exclusive: _whose, data, ...shown }) => ({ ...shown, data: shownData(data, names, reveal) }));
    },
    stop: own.stop,
    resume: own.resume,
    async selected(planId, add, leaveOut) {
      const plan = await own.get(planId);
      if (plan.state !== 'done') throw new AppError('JOB-102');
      if (counted?.planId !== planId) counted = { planId, entries: await countable(plan) };
      const chosen = counted.entries.filter(picker({ add, leaveOut }));
      return { count: chosen.length, amountFen: sumFen(chosen.map(({ amountFen }) => amountFen)) };
    },
  };
}
