import type { StoreApi } from 'zustand/vanilla';
import type { ErrorData } from '../../utils/common/errors.ts';
import { errorData } from '../../utils/common/errors.ts';

/** What a state says about its reading. */
export interface Loading {
  readonly status: 'loading' | 'ready' | 'failed';
  /** Why the last reading failed; what was read before it stays. */
  readonly error: ErrorData | undefined;
}

export interface Loader {
  /** Reads anew; what is shown stays until the answer is there. Of several readings only the latest counts. */
  readonly load: () => Promise<void>;
  /** No answer that is still under way is shown: what it tells is overtaken. */
  readonly overtake: () => void;
}

/**
 * Reads what a store shows.
 * @param read asks the worker, and gives what of the state its answer changes
 */
export function createLoader<State extends Loading>(state: StoreApi<State>, read: () => Promise<Partial<State>>): Loader {
  let latest = 0;
  const overtake = (): void => void (latest += 1);
  return {
    overtake,
    async load(): Promise<void> {
      overtake();
      const mine = latest;
      const show = (change: Partial<State>, loading: Loading): void => {
        if (mine === latest) state.setState({ ...change, ...loading });
      };
      try {
        show(await read(), { status: 'ready', error: undefined });
      } catch (thrown) {
        show({}, { status: 'failed', error: errorData(thrown) });
      }
    },
  };
}
