import { createStore } from 'zustand/vanilla';
import type { ListChoice } from '../../utils/common/list-choice.ts';
import type { RowId } from './data.ts';
import { nextSort } from './sort.ts';

export interface ListState extends ListChoice {
  readonly query: string;
  /** Ids of the pressed chips. */
  readonly chips: ReadonlySet<string>;
  /** The row whose drawer is open. */
  readonly open: RowId | undefined;
}

const start: ListState = {
  columns: {},
  density: 'comfortable',
  sort: null,
  group: null,
  query: '',
  chips: new Set(),
  open: undefined,
};

export type ListStore = ReturnType<typeof createListStore>;

/** What a person has set in a list. A view may begin it, read it, and set it from outside, as a card that filters does. */
export function createListStore(initial: Partial<ListState> = {}) {
  const state = createStore<ListState>(() => ({ ...start, ...initial }));
  return {
    state,
    setQuery: (query: string) => state.setState({ query }),
    setChips: (chips: Iterable<string>) => state.setState({ chips: new Set(chips) }),
    toggleChip(id: string): void {
      const chips = new Set(state.getState().chips);
      if (!chips.delete(id)) chips.add(id);
      state.setState({ chips });
    },
    clear: () => state.setState({ query: '', chips: new Set() }),
    sortBy: (column: string) => state.setState(({ sort }) => ({ sort: nextSort(sort, column) })),
    groupBy: (group: string | null) => state.setState({ group }),
    showColumn: (id: string, on: boolean) => state.setState(({ columns }) => ({ columns: { ...columns, [id]: on } })),
    setDensity: (density: ListChoice['density']) => state.setState({ density }),
    open: (open: RowId | undefined) => state.setState({ open }),
    choose: (choice: ListChoice) => state.setState(choice),
  };
}
