import { useEffect, useReducer, useRef } from 'preact/hooks';
import type { StoreApi } from 'zustand/vanilla';

/**
 * Renders again when what `select` takes out of the store becomes another value. `select` must depend on the state
 * alone, and give the same object for the same state.
 */
export function useStore<State, Selected>(store: StoreApi<State>, select: (state: State) => Selected): Selected {
  const [, renderAgain] = useReducer((count: number) => count + 1, 0);
  const selected = select(store.getState());
  const shown = useRef(selected);
  shown.current = selected;
  useEffect(() => {
    const compare = (): void => {
      if (!Object.is(select(store.getState()), shown.current)) renderAgain(undefined);
    };
    compare();
    return store.subscribe(compare);
  }, [store]);
  return selected;
}
