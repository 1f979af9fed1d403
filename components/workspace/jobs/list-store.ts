import { createStore } from 'zustand/vanilla';
import { type ErrorData, errorData } from '../../../utils/common/errors.ts';
import type { JobView } from '../../../utils/common/jobs/schemas.ts';
import type { Ask } from '../../own-pages/extension-client.ts';

export interface ListState {
  readonly status: 'loading' | 'ready' | 'failed';
  readonly jobs: readonly JobView[];
  readonly error: ErrorData | undefined;
}

/** All jobs that the worker shows, newest first. */
export function createListStore(ask: Ask) {
  const state = createStore<ListState>(() => ({ status: 'loading', jobs: [], error: undefined }));
  let lastLoad = 0;
  return {
    state,
    async load(): Promise<void> {
      lastLoad += 1;
      const thisLoad = lastLoad;
      try {
        const jobs = await ask('job.list', {});
        if (thisLoad === lastLoad) state.setState({ status: 'ready', jobs, error: undefined });
      } catch (thrown) {
        if (thisLoad === lastLoad) state.setState({ status: 'failed', error: errorData(thrown) });
      }
    },
  };
}
