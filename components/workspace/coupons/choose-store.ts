import { createStore } from 'zustand/vanilla';
import type { ResellerChoice } from '../../../utils/common/account.ts';
import { type PastedIds, parseCouponIds } from '../../../utils/common/coupon-ids.ts';
import type { ErrorData } from '../../../utils/common/errors.ts';
import { errorData } from '../../../utils/common/errors.ts';
import type { PlanRequest, Proposal } from '../../../utils/common/jobs/request.ts';
import type { Preview } from '../../../utils/common/jobs/schemas.ts';
import type { Ask } from '../../own-pages/extension-client.ts';
import { decodeText } from './decode-text.ts';
import { emptyFilter, type FilterField, type FilterForm, readFilter } from './filter-form.ts';

export type Way = 'proposal' | 'list' | 'filter';

export interface ChooseState {
  readonly way: Way;
  /** Rows that were ticked on the page. */
  readonly proposal: Proposal | undefined;
  readonly text: string;
  readonly pasted: PastedIds;
  /** The chosen file is an Excel workbook, which is not read. */
  readonly isWorkbook: boolean;
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
    text: '',
    pasted: parseCouponIds(''),
    isWorkbook: false,
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

  const setText = (text: string): void => state.setState({ text, pasted: parseCouponIds(text), isWorkbook: false });
  const byIds = (couponIds: readonly string[], pageAccount = ''): Promise<void> =>
    plan({ scope: { kind: 'everywhere' }, selection: { by: 'ids', couponIds: [...couponIds] }, pageAccount });

  return {
    state,
    setText,
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
    readFile(bytes: Uint8Array): void {
      const text = decodeText(bytes);
      if (text === null) state.setState({ isWorkbook: true });
      else setText(text);
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
      if (way === 'list') return byIds(pasted.ids);
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
