import type { Job } from './types.ts';
import type { CountedView } from './views.ts';

/** A running job's counts are read anew at most this often, ms: they cost a read of all its items. */
const staleMs = 500;

/** Keeps the views of jobs until something of the job changes. */
export interface ViewCache {
  view(job: Job, read: (job: Job) => Promise<CountedView>): Promise<CountedView>;
  changed(jobId: string): void;
}

/** `now` in ms. A change of the job itself (paused, finished …) always shows at once. */
export function createViewCache(now: () => number): ViewCache {
  const kept = new Map<string, { job: string; view: CountedView; at: number; dirty: boolean }>();
  const changes = new Map<string, number>();
  return {
    async view(job, read) {
      const key = JSON.stringify(job);
      const entry = kept.get(job.id);
      const fresh = entry && entry.job === key && (!entry.dirty || (job.state === 'running' && Math.abs(now() - entry.at) < staleMs));
      if (fresh) return entry.view;
      const at = now();
      const before = changes.get(job.id) ?? 0;
      const view = await read(job);
      // A change during the read must not be forgotten.
      kept.set(job.id, { job: key, view, at, dirty: before !== (changes.get(job.id) ?? 0) });
      return view;
    },
    changed(jobId) {
      changes.set(jobId, (changes.get(jobId) ?? 0) + 1);
      const entry = kept.get(jobId);
      if (entry) kept.set(jobId, { ...entry, dirty: true });
    },
  };
}
