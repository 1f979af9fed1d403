import { createStore } from 'zustand/vanilla';
import type { JobView } from '../../../utils/common/jobs/schemas.ts';
import type { Ask } from '../../own-pages/extension-client.ts';
import { createLoader, type Loading } from '../../own-pages/loader.ts';

export interface JobsState extends Loading {
  readonly jobs: readonly JobView[];
}

/** All jobs that the worker shows, newest first. */
export function createJobsStore(ask: Ask) {
  const state = createStore<JobsState>(() => ({ status: 'loading', jobs: [], error: undefined }));
  const { load } = createLoader(state, async () => ({ jobs: await ask('job.list', {}) }));
  return { state, load };
}
