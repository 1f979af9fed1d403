import { createStore } from 'zustand/vanilla';
import { errorData } from '../../../utils/common/errors.ts';
import type { ItemRow, ItemState, JobView } from '../../../utils/common/jobs/schemas.ts';
import type { MessageInput } from '../../../utils/common/messages.ts';
import type { Ask } from '../../own-pages/extension-client.ts';
import { createLoader, type Loading } from '../../own-pages/loader.ts';
import type { Notice } from '../../own-pages/NoticeToast.tsx';

/** Rows that are drawn at first where they are not listed but laid out. */
export const pageSize = 100;
/** Most rows that the worker gives at once. */
const most = 10_000;

export interface DetailState extends Loading {
  readonly job: JobView | undefined;
  /** All items, in the order of the job. A new array whenever one of them changed, and only then. */
  readonly rows: readonly ItemRow[];
  /** Whether full names are wanted, and whether the rows that are shown carry them; `undefined`: they may be another's to see. */
  readonly names: boolean;
  readonly named: boolean | undefined;
  readonly busy: boolean;
  readonly notice: Notice | undefined;
}

export type DetailStore = ReturnType<typeof createDetailStore>;
type Steer = 'job.pause' | 'job.resume' | 'job.cancel';

/** One job with its results, and steering it. What is shown is always what the worker answered last. */
export function createDetailStore(ask: Ask, jobId: string, now: () => number = Date.now) {
  const state = createStore<DetailState>(() => ({
    status: 'loading',
    job: undefined,
    rows: [],
    names: false,
    named: false,
    busy: false,
    error: undefined,
    notice: undefined,
  }));

  async function pages(names: boolean, which: Pick<MessageInput<'job.items'>, 'states' | 'since'> = {}): Promise<ItemRow[]> {
    const rows: ItemRow[] = [];
    for (;;) {
      const page = await ask('job.items', { jobId, offset: rows.length, limit: most, names, ...which });
      rows.push(...page.rows);
      if (page.rows.length < most) return rows;
    }
  }

  /** Items that changed since those that are shown were read; all of them after a change of the job, and where a clock was put back. */
  async function changes({ rows, names, named, job: before }: DetailState, job: JobView): Promise<readonly ItemRow[]> {
    if (rows.length === 0 || names !== named || before?.state !== job.state) return pages(names);
    const since = rows.reduce((last, { updatedAt }) => Math.max(last, updatedAt), 0);
    // What changes now would seem to be older than what is shown.
    if (since > now()) return pages(names);
    const changed = new Map((await pages(names, { since })).map((row) => [row.seq, row]));
    return [...changed.values()].some((row) => JSON.stringify(row) !== JSON.stringify(rows[row.seq]))
      ? rows.map((row) => changed.get(row.seq) ?? row)
      : rows;
  }

  const { load } = createLoader(state, async () => {
    const before = state.getState();
    const job = await ask('job.get', { jobId });
    return { job, rows: await changes(before, job), named: before.names };
  });

  /** Runs what a person asked for; a refusal is a notice, and what is shown is read anew either way. */
  async function attempt(task: () => Promise<Notice | undefined>): Promise<void> {
    state.setState({ busy: true, notice: undefined });
    try {
      state.setState({ notice: await task() });
    } catch (thrown) {
      state.setState({ notice: { tone: 'error', error: errorData(thrown) } });
    }
    state.setState({ busy: false });
    await load();
  }

  const isPaused = (): boolean => state.getState().job?.state === 'paused';

  return {
    state,
    load,
    /** Somebody signed in, out or locked: whether names are whole is the worker's to say again, of every row. */
    loadForOther(): Promise<void> {
      state.setState({ named: undefined });
      return load();
    },
    closeNotice: () => state.setState({ notice: undefined }),
    say: (notice: Notice) => state.setState({ notice }),
    toggleNames: () => {
      state.setState({ names: !state.getState().names });
      return load();
    },
    steer: (message: Steer) =>
      attempt(async () => {
        await ask(message, { jobId });
        return undefined;
      }),
    retryFailed: () =>
      attempt(async () => {
        const { count } = await ask('job.retryFailed', { jobId });
        return { tone: 'done', key: count > 0 && isPaused() ? 'job.retriedPaused' : 'job.retried', params: { count } };
      }),
    decide: (itemId: string, decision: MessageInput<'job.decide'>['decision']) =>
      attempt(async () => {
        await ask('job.decide', { itemId, decision });
        return { tone: 'done', key: decision === 'look-again' && isPaused() ? 'job.lookPaused' : 'job.decided' };
      }),
    /** All rows for a file or for notices. */
    allRows: (names: boolean, states?: ItemState[]): Promise<readonly ItemRow[]> => pages(names, states ? { states } : {}),
    log: () => ask('job.log', {}),
    attempt,
  };
}
