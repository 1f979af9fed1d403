import { createStore } from 'zustand/vanilla';
import { type ErrorData, errorData } from '../../../utils/common/errors.ts';
import type { ItemRow, ItemState, JobView } from '../../../utils/common/jobs/schemas.ts';
import type { MessageInput } from '../../../utils/common/messages.ts';
import type { Ask } from '../../own-pages/extension-client.ts';
import type { Notice } from '../../own-pages/NoticeToast.tsx';

/** Rows that are drawn at first where they are not listed but laid out. */
export const pageSize = 100;
/** Most rows that the worker gives at once. */
const most = 10_000;

export interface DetailState {
  readonly status: 'loading' | 'ready' | 'failed';
  readonly job: JobView | undefined;
  /** All items, in the order of the job. A new array whenever one of them changed, and only then. */
  readonly rows: readonly ItemRow[];
  readonly names: boolean;
  readonly busy: boolean;
  readonly error: ErrorData | undefined;
  readonly notice: Notice | undefined;
}

export type DetailStore = ReturnType<typeof createDetailStore>;
type Steer = 'job.pause' | 'job.resume' | 'job.cancel';

/** One job with its results, and steering it. What is shown is always what the worker answered last. */
export function createDetailStore(ask: Ask, jobId: string) {
  const state = createStore<DetailState>(() => ({
    status: 'loading',
    job: undefined,
    rows: [],
    names: false,
    busy: false,
    error: undefined,
    notice: undefined,
  }));
  let lastLoad = 0;
  /** Whether the rows that are shown carry full names. */
  let shownNames = false;

  async function pages(names: boolean, which: Pick<MessageInput<'job.items'>, 'states' | 'since'> = {}): Promise<ItemRow[]> {
    const rows: ItemRow[] = [];
    for (;;) {
      const page = await ask('job.items', { jobId, offset: rows.length, limit: most, names, ...which });
      rows.push(...page.rows);
      if (page.rows.length < most) return rows;
    }
  }

  /** Items that changed since those that are shown were read; all of them after a change of the job, since a clock may have been put back. */
  async function changes({ rows, names, job: before }: DetailState, job: JobView): Promise<readonly ItemRow[]> {
    if (rows.length === 0 || names !== shownNames || before?.state !== job.state) return pages(names);
    const since = rows.reduce((last, { updatedAt }) => Math.max(last, updatedAt), 0);
    const changed = new Map((await pages(names, { since })).map((row) => [row.seq, row]));
    return [...changed.values()].some((row) => JSON.stringify(row) !== JSON.stringify(rows[row.seq]))
      ? rows.map((row) => changed.get(row.seq) ?? row)
      : rows;
  }

  async function load(): Promise<void> {
    lastLoad += 1;
    const thisLoad = lastLoad;
    const before = state.getState();
    try {
      const job = await ask('job.get', { jobId });
      const rows = await changes(before, job);
      if (thisLoad !== lastLoad) return;
      shownNames = before.names;
      state.setState({ status: 'ready', job, rows, error: undefined });
    } catch (thrown) {
      if (thisLoad === lastLoad) state.setState(({ job }) => ({ status: job ? 'ready' : 'failed', error: errorData(thrown) }));
    }
  }

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
