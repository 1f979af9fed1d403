import { resumeJobs } from '../job-runner.ts';
import type { Handlers } from '../router.ts';
import { jobs } from '../services.ts';

type Names =
  | 'job.list'
  | 'job.get'
  | 'job.items'
  | 'job.pause'
  | 'job.resume'
  | 'job.cancel'
  | 'job.retryFailed'
  | 'job.decide'
  | 'job.log';

/** Watching and steering jobs. */
export const jobHandlers: Pick<Handlers, Names> = {
  'job.list': async () => (await jobs()).list(),
  'job.get': async ({ jobId }) => (await jobs()).get(jobId),
  'job.items': async ({ jobId, names, ...page }) => (await jobs()).items(jobId, page, { names }),
  'job.pause': async ({ jobId }) => {
    await (await jobs()).pause(jobId);
    return null;
  },
  'job.resume': async ({ jobId }) => {
    await (await jobs()).resume(jobId);
    void resumeJobs();
    return null;
  },
  'job.cancel': async ({ jobId }) => {
    await (await jobs()).cancel(jobId);
    void resumeJobs();
    return null;
  },
  'job.retryFailed': async ({ jobId }) => {
    const count = await (await jobs()).retryFailed(jobId);
    void resumeJobs();
    return { count };
  },
  'job.decide': async ({ itemId, decision }) => {
    await (await jobs()).decide(itemId, decision);
    void resumeJobs();
    return null;
  },
  'job.log': async () => {
    const { entries, firstBreak } = await (await jobs()).log();
    return { entries: entries.map((entry) => ({ ...entry })), firstBreak };
  },
};
