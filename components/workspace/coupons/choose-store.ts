import { createStore } from 'zustand/vanilla';
import type { ResellerChoice } from '../../../utils/common/account.ts';
import type { ErrorData } from '../../../utils/common/errors.ts';
import { errorData } from '../../../utils/common/errors.ts';
import type { PlanRequest, Proposal } from '../../../utils/common/jobs/request.ts';
import type { Preview } from '../../../utils/common/jobs/schemas.ts';
import type { Ask } from '../../own-pages/extension-client.ts';
import { emptyFilter, type FilterField, type FilterForm, readFilter } from './filter-form.ts';
import { createListPart, type ListState, mayPlanList, noList } from './list-part.ts';

export { mayPlanList };

export type Way = 'proposal' | 'list' | 'filter';

export interface ChooseState extends ListState {
  readonly way: Way;
  /** Rows that were ticked on the page. */
  readonly proposal: Proposal | undefined;
  readonly filter: FilterForm;
  readonly wrong: readonly FilterField[];
  /** `undefined` = not asked yet. */
  readonly resellers: readonly ResellerChoice[] | undefined;
  readonly resellersError: ErrorData | undefined;
  readonly planning: boolean;
  readonly error: ErrorData | undefined;
}

interface Needs {
  readonly ask: Ask;
  /** A preview is there to be looked at. */
  readonly planned: (preview: Preview) => void;
}

export type ChooseStore = ReturnType<typeof createChooseStore>;

/** Which coupons: rows of the page, a list of ids or a filter. All of them end in a plan of the worker. */
export function createChooseStore({ ask, planned }: Needs) {
  const state = createStore<ChooseState>(() => ({
    way: 'list',
    proposal: undefined,
    ...noList(),
    filter: emptyFilter,
    wrong: [],
    resellers: undefined,
    resellersError: undefined,
    planning: false,
    error: undefined,
  }));
  let lastRequest: PlanRequest | undefined;
  let lastPlan = 0;

  async function plan(request: PlanRequest): Promise<void> {
    lastRequest = request;
    lastPlan += 1;
    const thisPlan = lastPlan;
    state.setState({ planning: true, error: undefined, wrong: [] });
    try {
      const preview = await ask('coupons.plan', request);
      if (thisPlan !== lastPlan) return;
      state.setState({ planning: false });
      planned(preview);
    } catch (thrown) {
      if (thisPlan === lastPlan) state.setState({ planning: false, error: errorData(thrown) });
    }
  }

  const byIds = (couponIds: readonly string[], pageAccount = ''): Promise<void> =>
    plan({ scope: { kind: 'everywhere' }, selection: { by: 'ids', couponIds: [...couponIds] }, pageAccount });

  return {
    state,
    ...createListPart(state),
    setWay: (way: Way) => state.setState({ way, error: undefined }),
    setFilter: (change: Partial<FilterForm>) => state.setState(({ filter }) => ({ filter: { ...filter, ...change }, wrong: [] })),
    /** Takes over what the page proposes, once; the worker forgets it with this. */
    async takeProposal(): Promise<void> {
      try {
        const proposal = await ask('coupons.proposal', {});
        if (proposal) state.setState({ proposal, way: 'proposal', error: undefined });
      } catch (thrown) {
        state.setState({ error: errorData(thrown) });
      }
    },
    async loadResellers(): Promise<void> {
      try {
        state.setState({ resellers: await ask('reseller.list', {}), resellersError: undefined });
      } catch (thrown) {
        state.setState({ resellers: [], resellersError: errorData(thrown) });
      }
    },
    async planChosen(): Promise<void> {
      const { way, proposal, pasted, filter } = state.getState();
      if (way === 'proposal') return proposal && byIds(proposal.couponIds, proposal.account);
      if (way === 'list') return mayPlanList(state.getState()) ? byIds(pasted.ids) : undefined;
      const read = readFilter(filter);
      if ('wrong' in read) state.setState({ wrong: read.wrong });
      else await plan(read.request);
    },
    /** The same again with fresh values; `false` when this page does not know what the plan was made of. */
    planAgain(): boolean {
      if (lastRequest) void plan(lastRequest);
      return lastRequest !== undefined;
    },
  };
}
