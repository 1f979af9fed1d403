import { createStore } from 'zustand/vanilla';
import { errorData } from '../../../utils/common/errors.ts';
import type { EntryRow, JobView, Preview } from '../../../utils/common/jobs/schemas.ts';
import type { Ask } from '../../own-pages/extension-client.ts';
import { isSelected, pageSize, type PreviewState, typedRight } from './preview-state.ts';

interface Needs {
  readonly ask: Ask;
  /** A job began. */
  readonly confirmed: (job: JobView) => void;
}

const fresh: PreviewState = {
  status: 'loading',
  preview: undefined,
  names: false,
  added: new Set(),
  leftOut: new Set(),
  selected: undefined,
  verdict: '',
  reason: '',
  limit: pageSize,
  typedCount: '',
  typedAmount: '',
  confirming: false,
  error: undefined,
};

export type PreviewStore = ReturnType<typeof createPreviewStore>;

/** The preview (执行前核对): what is selected, and confirming it. The worker holds the plan; it counts and compares again. */
export function createPreviewStore({ ask, confirmed }: Needs) {
  const state = createStore<PreviewState>(() => fresh);
  let lastCount = 0;

  function show(preview: Preview): void {
    lastCount += 1;
    state.setState({ ...fresh, status: 'ready', preview, selected: { count: preview.counts.will, amount: preview.willAmount } });
  }

  /** Counts anew; whatever was typed belongs to another selection and goes. */
  async function select(added: ReadonlySet<string>, leftOut: ReadonlySet<string>): Promise<void> {
    const { preview } = state.getState();
    if (!preview) return;
    lastCount += 1;
    const thisCount = lastCount;
    state.setState({ added, leftOut, selected: undefined, typedCount: '', typedAmount: '', error: undefined });
    try {
      const selected = await ask('coupons.selected', { planId: preview.planId, add: [...added], leaveOut: [...leftOut] });
      if (thisCount === lastCount) state.setState({ selected });
    } catch (thrown) {
      if (thisCount === lastCount) state.setState({ error: errorData(thrown) });
    }
  }

  async function read(planId: string, names: boolean): Promise<Preview | null | undefined> {
    try {
      return await ask('coupons.preview', { planId, names });
    } catch (thrown) {
      state.setState({ status: state.getState().preview ? 'ready' : 'failed', error: errorData(thrown) });
      return undefined;
    }
  }

  return {
    state,
    show,
    /** Shows a plan by its id, as after a reload of the page. */
    async load(planId: string): Promise<void> {
      if (state.getState().preview?.planId === planId) return;
      state.setState(fresh);
      const preview = await read(planId, false);
      if (preview) show(preview);
      else if (preview === null) state.setState({ status: 'gone' });
    },
    async toggleNames(): Promise<void> {
      const { preview: shown, names } = state.getState();
      if (!shown) return;
      const preview = await read(shown.planId, !names);
      if (preview) state.setState({ preview, names: !names });
      else if (preview === null) state.setState({ status: 'gone' });
    },
    setVerdict: (verdict: PreviewState['verdict']) => state.setState({ verdict, reason: '', limit: pageSize }),
    setReason: (reason: string, verdict: PreviewState['verdict'] = state.getState().verdict) =>
      state.setState({ reason, verdict, limit: pageSize }),
    showMore: () => state.setState(({ limit }) => ({ limit: limit + pageSize })),
    setCount: (typedCount: string) => state.setState({ typedCount }),
    setAmount: (typedAmount: string) => state.setState({ typedAmount }),
    /** Takes these rows in or out; blocked ones stay out. */
    choose(rows: readonly EntryRow[], on: boolean): Promise<void> {
      const added = new Set(state.getState().added);
      const leftOut = new Set(state.getState().leftOut);
      for (const row of rows) {
        if (row.verdict === 'will') leftOut[on ? 'delete' : 'add'](row.couponId);
        else if (row.verdict === 'optional') added[on ? 'add' : 'delete'](row.couponId);
      }
      return select(added, leftOut);
    },
    isSelected: (row: EntryRow) => isSelected(state.getState(), row),
    async confirm(): Promise<void> {
      const { preview, added, leftOut, typedCount, typedAmount, confirming } = state.getState();
      const right = typedRight(state.getState());
      if (!preview || confirming || !right.count || !right.amount) return;
      state.setState({ confirming: true, error: undefined });
      try {
        const job = await ask('coupons.confirm', {
          planId: preview.planId,
          add: [...added],
          leaveOut: [...leftOut],
          typedCount,
          typedAmount,
        });
        state.setState({ ...fresh, status: 'gone' });
        confirmed(job);
      } catch (thrown) {
        state.setState({ confirming: false, error: errorData(thrown) });
      }
    },
  };
}
