import { createStore } from 'zustand/vanilla';
import { type ErrorData, errorData } from '../../../utils/common/errors.ts';
import type { ItemRow, ItemState, JobView } from '../../../utils/common/jobs/schemas.ts';
import type { MessageInput } from '../../../utils/common/messages.ts';
import type { Ask } from '../../own-pages/extension-client.ts';
import type { Notice } from '../../own-pages/NoticeToast.tsx';

export const pageSize = 100;
/** Most rows that the worker gives at once. */
const most = 10_000;

export interface DetailState {
  readonly status: 'loading' | 'ready' | 'failed';
  readonly job: JobView | undefined;
  readonly rows: readonly ItemRow[];
  /** Rows under the filter, drawn or not. */
  readonly total: number;
  /** Items that reading could not decide. */
  readonly undecided: readonly ItemRow[];
  /** State of the rows that are shown; '' = all. */
  readonly filter: ItemState | '';
  readonly limit: number;
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
    total: 0,
    undecided: [],
    filter: '',
    limit: pageSize,
    names: false,
    busy: false,
    error: undefined,
    notice: undefined,
  }));
  let lastLoad = 0;

  async function load(): Promise<void> {
    lastLoad += 1;
    const thisLoad = lastLoad;
    const { filter, limit, names } = state.getState();
    try {
      const job = await ask('job.get', { jobId });
      const page = await ask('job.items', { jobId, offset: 0, limit, names, ...(filter === '' ? {} : { states: [filter] }) });
      const unknown =
        job.needsHuman > 0 ? (await ask('job.items', { jobId, offset: 0, limit: most, names, states: ['unknown'] })).rows : [];
      if (thisLoad !== lastLoad) return;
      const undecided = unknown.filter(({ needsHuman }) => needsHuman);
      state.setState({ status: 'ready', job, rows: page.rows, total: page.total, undecided, error: undefined });
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

  function show(change: Partial<Pick<DetailState, 'filter' | 'limit' | 'names'>>): Promise<void> {
    state.setState(change);
    return load();
  }

  const isPaused = (): boolean => state.getState().job?.state === 'paused';

  return {
    state,
    load,
    closeNotice: () => state.setState({ notice: undefined }),
    say: (notice: Notice) => state.setState({ notice }),
    setFilter: (filter: ItemState | '') => show({ filter, limit: pageSize }),
    showMore: () => show({ limit: Math.min(most, state.getState().limit + pageSize) }),
    toggleNames: () => show({ names: !state.getState().names }),
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
    async allRows(names: boolean, states?: ItemState[]): Promise<readonly ItemRow[]> {
      const rows: ItemRow[] = [];
      for (;;) {
        const page = await ask('job.items', { jobId, offset: rows.length, limit: most, names, ...(states ? { states } : {}) });
        rows.push(...page.rows);
        if (page.rows.length === 0 || rows.length >= page.total) return rows;
      }
    },
    log: () => ask('job.log', {}),
    attempt,
  };
}
