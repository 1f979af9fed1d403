import { createStore } from 'zustand/vanilla';
import type { ResellerChoice } from '../../../utils/common/account.ts';
import type { ErrorData } from '../../../utils/common/errors.ts';
import { errorData } from '../../../utils/common/errors.ts';
import type { Proposal } from '../../../utils/common/jobs/request.ts';
import type { PlanView } from '../../../utils/common/jobs/schemas.ts';
import type { Ask } from '../../own-pages/extension-client.ts';
import type { FilterForm, UiKind } from '../kinds/ui-kind.ts';
import { createListPart, type ListState, mayPlanList, noList } from './list-part.ts';

export { mayPlanList };

export type Way = 'proposal' | 'list' | 'filter';

export interface ChooseState extends ListState {
  readonly way: Way;
  /** Rows that were ticked on the page. */
  readonly proposal: Proposal | undefined;
  readonly filter: FilterForm;
  readonly wrong: readonly string[];
  /** `undefined` = not asked yet. */
  readonly resellers: readonly ResellerChoice[] | undefined;
  readonly resellersError: ErrorData | undefined;
  readonly planning: boolean;
  readonly error: ErrorData | undefined;
}

interface Needs {
  readonly ask: Ask;
  /** A plan began to be read. */
  readonly planned: (plan: PlanView) => void;
}

export type ChooseStore = ReturnType<typeof createChooseStore>;

/** What is to be planned: rows of the page, a list of ids or a filter. All of them end in a plan of the worker. */
export function createChooseStore(kind: UiKind, { ask, planned }: Needs) {
  const state = createStore<ChooseState>(() => ({
    way: 'list',
    proposal: undefined,
    ...noList(),
    filter: kind.filter.empty,
    wrong: [],
    resellers: undefined,
    resellersError: undefined,
    planning: false,
    error: undefined,
  }));
  let lastPlan = 0;
  /** How many accounts there were. */
  let account = 0;

  async function plan(request: unknown, pageAccount = ''): Promise<void> {
    lastPlan += 1;
    const thisPlan = lastPlan;
    state.setState({ planning: true, error: undefined, wrong: [] });
    try {
      const begun = await ask('plan.make', { kind: kind.info.id, request, pageAccount });
      if (thisPlan !== lastPlan) return;
      state.setState({ planning: false });
      planned(begun);
    } catch (thrown) {
      if (thisPlan === lastPlan) state.setState({ planning: false, error: errorData(thrown) });
    }
  }

  return {
    state,
    ...createListPart(state, kind.words.idHeads),
    setWay: (way: Way) => state.setState({ way, error: undefined }),
    setFilter: (change: FilterForm) => state.setState(({ filter }) => ({ filter: { ...filter, ...change }, wrong: [] })),
    /** Takes over what the page proposes, once; the worker forgets it with this. */
    async takeProposal(): Promise<void> {
      try {
        const proposal = await ask('plan.proposal', { kind: kind.info.id });
        if (proposal) state.setState({ proposal, way: 'proposal', error: undefined });
      } catch (thrown) {
        state.setState({ error: errorData(thrown) });
      }
    },
    async loadResellers(): Promise<void> {
      const thisAccount = account;
      const show = (change: Pick<ChooseState, 'resellers' | 'resellersError'>): void => {
        if (thisAccount === account) state.setState(change);
      };
      try {
        show({ resellers: await ask('reseller.list', {}), resellersError: undefined });
      } catch (thrown) {
        show({ resellers: [], resellersError: errorData(thrown) });
      }
    },
    /** Somebody else is signed in: resellers, and a filter by them, are the other account's. */
    forgetAccount(): void {
      account += 1;
      state.setState({ resellers: undefined, resellersError: undefined, filter: kind.filter.empty, wrong: [] });
    },
    async planChosen(): Promise<void> {
      const { way, proposal, pasted, filter } = state.getState();
      if (way === 'proposal') return proposal && plan(kind.byIds(proposal.targets), proposal.account);
      if (way === 'list') return mayPlanList(state.getState()) ? plan(kind.byIds(pasted.ids)) : undefined;
      const read = kind.filter.read(filter);
      if ('wrong' in read) state.setState({ wrong: read.wrong });
      else await plan(read.request);
    },
  };
}
