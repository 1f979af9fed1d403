import { createStore } from 'zustand/vanilla';
import { errorData } from '../../../utils/common/errors.ts';
import type { JobView, PlanView, Verdict } from '../../../utils/common/jobs/schemas.ts';
import { decimalFromFen } from '../../../utils/common/money.ts';
import type { Ask } from '../../own-pages/extension-client.ts';
import { createListStore } from '../../list/list-store.ts';
import { gatherRows, noRows, type PlanRows } from './plan-rows.ts';
import { isWhole, type PlanState, targetOf, typedRight, verdictOf } from './plan-state.ts';

interface Needs {
  readonly ask: Ask;
  /** A job began. */
  readonly confirmed: (job: JobView) => void;
  /** Another plan of the same began to be read. */
  readonly planned: (plan: PlanView) => void;
}

/** With the reason, the id of the chip that lists only rows with it. */
export const whyChip = 'why:';

const fresh: PlanState = {
  status: 'loading',
  plan: undefined,
  rows: noRows,
  names: false,
  added: new Set(),
  leftOut: new Set(),
  selected: undefined,
  typedCount: '',
  typedAmount: '',
  confirming: false,
  error: undefined,
};

export type PlanStore = ReturnType<typeof createPlanStore>;

/** A plan (执行前核对): its reading, what is selected, and confirming it. The worker holds the plan; it counts and compares again. */
export function createPlanStore(groupedBy: string | undefined, { ask, confirmed, planned }: Needs) {
  const state = createStore<PlanState>(() => fresh);
  const list = createListStore({ group: groupedBy ?? null });
  let lastLoad = 0;
  let lastCount = 0;
  /** The loading that lists its rows; 0 = none does. */
  let listing = 0;

  /** Reads all rows; `first` is given the first chunk at once. `undefined`: another plan is wanted by now. */
  async function readRows(
    plan: PlanView,
    names: boolean,
    thisLoad: number,
    first?: (rows: PlanRows) => void,
  ): Promise<PlanRows | undefined> {
    const gathered = gatherRows();
    for (let chunk = 0; gathered.count() < plan.rows; chunk += 1) {
      const { rows } = await ask('plan.rows', { planId: plan.planId, chunk, names });
      if (thisLoad !== lastLoad) return undefined;
      gathered.add(rows);
      if (chunk === 0) first?.(gathered.rows());
      if (rows.length === 0) break;
    }
    return gathered.rows();
  }

  async function show(plan: PlanView, thisLoad: number): Promise<void> {
    if (plan.state !== 'done' || !plan.summary) {
      const error = plan.error === null ? {} : { error: plan.error };
      state.setState({ status: plan.state === 'reading' ? 'reading' : 'failed', plan, ...error });
      return;
    }
    const { counts, willFen } = plan.summary;
    lastCount += 1;
    state.setState({ ...fresh, status: 'ready', plan, selected: { count: counts.will, amount: decimalFromFen(willFen) } });
    listing = thisLoad;
    try {
      const rows = await readRows(plan, false, thisLoad, (some) => state.setState({ rows: some }));
      if (rows) state.setState({ rows });
    } finally {
      if (listing === thisLoad) listing = 0;
    }
  }

  async function attempt(task: () => Promise<unknown>): Promise<void> {
    state.setState({ error: undefined });
    try {
      await task();
    } catch (thrown) {
      state.setState({ error: errorData(thrown) });
    }
  }

  /** Counts anew; whatever was typed belongs to another selection and goes. */
  async function select(added: ReadonlySet<string>, leftOut: ReadonlySet<string>): Promise<void> {
    const { plan } = state.getState();
    if (!plan) return;
    lastCount += 1;
    const thisCount = lastCount;
    state.setState({ added, leftOut, selected: undefined, typedCount: '', typedAmount: '', error: undefined });
    try {
      const selected = await ask('plan.selected', { planId: plan.planId, add: [...added], leaveOut: [...leftOut] });
      if (thisCount === lastCount) state.setState({ selected });
    } catch (thrown) {
      if (thisCount === lastCount) state.setState({ error: errorData(thrown) });
    }
  }

  async function load(planId: string): Promise<void> {
    const { plan: shown } = state.getState();
    // A plan that is read never changes: whoever tells of it again must not end the listing of its rows.
    if (shown?.planId === planId && state.getState().status === 'ready' && (listing !== 0 || isWhole(state.getState()))) return;
    lastLoad += 1;
    const thisLoad = lastLoad;
    if (shown?.planId !== planId) state.setState(fresh);
    try {
      const plan = await ask('plan.get', { planId });
      if (thisLoad !== lastLoad) return;
      if (plan) await show(plan, thisLoad);
      else state.setState({ ...fresh, status: 'gone' });
    } catch (thrown) {
      if (thisLoad !== lastLoad) return;
      state.setState(({ plan, status }) => ({ status: plan ? status : 'failed', error: errorData(thrown) }));
    }
  }

  return {
    state,
    /** How the rows are listed. */
    list,
    /** Lists only the rows with a reason. */
    showReason: (verdict: Verdict, reason: string) => list.setChips([verdict, whyChip + reason]),
    /** Shows a plan by its id, again while it is read. */
    load,
    stop: (planId: string) => attempt(() => ask('plan.stop', { planId })).then(() => load(planId)),
    resume: (planId: string) => attempt(() => ask('plan.resume', { planId })).then(() => load(planId)),
    /** The same again with fresh values. */
    again: () =>
      attempt(async () => {
        const { plan } = state.getState();
        if (plan && plan.request !== null) planned(await ask('plan.make', { kind: plan.kind, request: plan.request }));
      }),
    toggleNames: () =>
      attempt(async () => {
        const { plan, names } = state.getState();
        const rows = plan && (await readRows(plan, !names, lastLoad));
        if (rows) state.setState({ rows, names: !names });
      }),
    setCount: (typedCount: string) => state.setState({ typedCount }),
    setAmount: (typedAmount: string) => state.setState({ typedAmount }),
    /** Takes these rows in or out; blocked ones stay out. */
    choose(chosen: Iterable<number>, on: boolean): Promise<void> {
      const { rows } = state.getState();
      const added = new Set(state.getState().added);
      const leftOut = new Set(state.getState().leftOut);
      for (const row of chosen) {
        const verdict = verdictOf(rows, row);
        if (verdict === 'will') leftOut[on ? 'delete' : 'add'](targetOf(rows, row));
        else if (verdict === 'optional') added[on ? 'add' : 'delete'](targetOf(rows, row));
      }
      return select(added, leftOut);
    },
    async confirm(): Promise<void> {
      const { plan, added, leftOut, typedCount, typedAmount, confirming } = state.getState();
      const right = typedRight(state.getState());
      if (!plan || confirming || !isWhole(state.getState()) || !right.count || !right.amount) return;
      state.setState({ confirming: true, error: undefined });
      const selection = { planId: plan.planId, add: [...added], leaveOut: [...leftOut] };
      try {
        const job = await ask('plan.confirm', { ...selection, typedCount, typedAmount });
        state.setState({ ...fresh, status: 'gone' });
        confirmed(job);
      } catch (thrown) {
        state.setState({ confirming: false, error: errorData(thrown) });
      }
    },
  };
}
