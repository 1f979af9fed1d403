import { AppError } from '../../common/errors.ts';
import type { Locks } from '../locks.ts';
import type { KindFor } from './kind.ts';
import { itemLog, stopRun, type Limits, type Run, type RunDeps } from './run-context.ts';
import { runJob } from './run-job.ts';
import { moved, type JobStore } from './store.ts';
import { isRunnable, type Item, type Job, type JobState } from './types.ts';

export interface EngineDeps extends RunDeps {
  readonly kindFor: KindFor;
  readonly locks: Locks;
  /** Caps of a job's kind. */
  limitsOf(job: Job): Limits;
  /** Items in work at the same time. Default 4; the pace limits more strictly. */
  readonly lanes?: number;
  /** Something of this job changed: views may read again. */
  changed?(jobId: string): void;
}

/** Who asks. Only the job's own account and operator may move it on. */
export interface Actor {
  readonly accountKey: string;
  readonly operatorId: string;
}

export interface Engine {
  /** Runs whatever is to be run; resolves when nothing is. Harmless at any time: one runner by lock. Rejects when the store fails. */
  wake(): Promise<void>;
  /** Finishes what is in flight and starts no more. */
  pause(jobId: string): Promise<void>;
  /** Throws AUTH-104 for another account or operator. Call `wake` afterwards. */
  resume(jobId: string, actor: Actor): Promise<void>;
  /** Finishes what is in flight, closes what was not sent, then looks up and reads back the rest. Call `wake` afterwards. */
  cancel(jobId: string): Promise<void>;
  /** Queues the failed items of a finished or paused job again; each is checked afresh. Returns how many. Call `wake` afterwards. */
  retryFailed(jobId: string, actor: Actor): Promise<number>;
  /** A human decides an unknown item, or asks to look again. JOB-111 = the item is not one of those. */
  decide(itemId: string, decision: 'done' | 'not-done' | 'look-again', actor: Actor): Promise<void>;
  /** The job that is being run. */
  current(): string | undefined;
  /** Items settled a second over the last minute; 0 = not known. */
  rate(jobId: string): number;
}

const windowMs = 60_000;

export function createEngine(deps: EngineDeps): Engine {
  const { now } = deps;
  // Whatever is kept of a job is told at once: a view that says "queued" of what has left would be a lie.
  const store: JobStore = {
    ...deps.store,
    async write(step) {
      await deps.store.write(step);
      const jobId = step.job?.id ?? step.items?.[0]?.jobId;
      if (jobId !== undefined) deps.changed?.(jobId);
    },
  };
  const settledAt = new Map<string, number[]>();
  let current: Run | null = null;
  let running: Promise<void> | null = null;
  let again = false;

  const runnable = async (): Promise<Job | undefined> => (await store.jobs()).find(isRunnable);

  async function runOne(job: Job): Promise<void> {
    // A job that cannot even begin, as of a kind that this version does not know, must not keep the others from running.
    try {
      const run: Run = {
        job,
        deps: { ...deps, store },
        kind: deps.kindFor(job),
        limits: deps.limitsOf(job),
        abort: new AbortController(),
        stop: null,
        sentFen: 0,
        refusals: { code: '', count: 0 },
        troubles: 0,
        lost: 0,
      };
      current = run;
      await runJob(run, deps.lanes ?? 4, () => {
        const times = (settledAt.get(job.id) ?? []).filter((at) => at > now() - windowMs);
        settledAt.set(job.id, [...times, now()]);
      });
    } catch (error) {
      await markBroken(job, error);
      throw error;
    } finally {
      current = null;
      deps.changed?.(job.id);
    }
  }

  async function runAll(): Promise<void> {
    while (again) {
      again = false;
      await deps.locks.request('jobs', { ifAvailable: true }, async (lock) => {
        for (let job = lock ? await runnable() : undefined; job; job = await runnable()) await runOne(job);
      });
    }
    // In the same turn as the last look at `again`: a wake from now on starts anew.
    running = null;
  }

  /** The store refused, or something unforeseen: nothing more leaves. If not even this can be kept, the job stands as it was, and the next wake meets the same. */
  async function markBroken(job: Job, error: unknown): Promise<void> {
    const code = error instanceof AppError ? error.code : 'JOB-110';
    await patch(job, { state: 'paused', pausedBy: 'storage', pausedCode: code }, 'broken').catch(() => deps.changed?.(job.id));
  }

  async function known(jobId: string): Promise<Job> {
    const job = await store.job(jobId);
    if (!job) throw new AppError('JOB-109');
    return job;
  }
  async function owned(jobId: string, actor: Actor): Promise<Job> {
    const job = await known(jobId);
    if (job.accountKey !== actor.accountKey || job.operatorId !== actor.operatorId) throw new AppError('AUTH-104');
    return job;
  }
  async function patch(
    job: Job,
    change: Partial<Job>,
    event: string,
    options: { items?: readonly Item[]; from?: readonly JobState[] } = {},
  ): Promise<void> {
    const at = now();
    const { items = [], from } = options;
    const log = [{ at, event, jobId: job.id }, ...items.map((item) => itemLog(item, at))];
    const write = { id: job.id, patch: change, ...(from ? { from } : {}) };
    await store.write({ accountKey: job.accountKey, items, job: write, log, strict: true });
  }
  /** Opens items again. Only a finished job starts by it: what a person paused stays so until that person resumes it. */
  function reopen(job: Job, event: string, items: readonly Item[]): Promise<void> {
    return patch(job, onward, event, { items, from: ['finished'] });
  }
  /** Stops the run before and after the wish is kept: a run that began in between did not know of it. */
  async function stopping(jobId: string, by: 'user' | 'cancel', keep: () => Promise<void>): Promise<void> {
    const stop = (): void => {
      if (current?.job.id === jobId) stopRun(current, by);
    };
    stop();
    await keep();
    stop();
  }
  const onward = { state: 'running', pausedBy: null, pausedCode: '', finishedAt: null } as const;

  return {
    wake() {
      again = true;
      running ??= runAll().catch((error: unknown) => {
        running = null;
        throw error;
      });
      return running;
    },
    async pause(jobId) {
      const job = await known(jobId);
      await stopping(jobId, 'user', () =>
        patch(job, { state: 'paused', pausedBy: 'user', pausedCode: '' }, 'pause', { from: ['running', 'reading-back'] }),
      );
    },
    async resume(jobId, actor) {
      const job = await owned(jobId, actor);
      if (job.state === 'paused') await patch(job, onward, 'resume');
    },
    async cancel(jobId) {
      const job = await known(jobId);
      if (job.state === 'finished') return;
      await stopping(jobId, 'cancel', () =>
        patch(job, { ...onward, cancelled: true }, 'cancel', { from: ['running', 'reading-back', 'paused'] }),
      );
    },
    async retryFailed(jobId, actor) {
      const job = await owned(jobId, actor);
      // A cancelled job asks for nothing again, and a running one is left to its end.
      if (job.cancelled || (job.state !== 'finished' && job.state !== 'paused')) return 0;
      const failed = await store.itemPage(jobId, { offset: 0, limit: job.count, states: ['failed'] });
      const elsewhere = await store.openElsewhere(
        job.accountKey,
        failed.map((item) => item.exclusive),
      );
      const free = failed.filter((item) => !elsewhere.has(item.exclusive));
      const queued = free.map((item) => moved(item, { state: 'queued', reason: '', looks: 0, nextAt: now() }, now()));
      if (queued.length > 0) await reopen(job, 'retry-failed', queued);
      return queued.length;
    },
    async decide(itemId, decision, actor) {
      const item = await store.item(itemId);
      if (!item || item.state !== 'unknown' || !item.needsHuman) throw new AppError('JOB-111');
      const job = await owned(item.jobId, actor);
      if (decision === 'look-again') {
        await reopen(job, 'look-again', [moved(item, { needsHuman: false, looks: 0, nextAt: now() }, now())]);
        return;
      }
      const change = decision === 'done' ? ({ state: 'done', origin: 'unexplained' } as const) : ({ state: 'failed' } as const);
      await patch(job, {}, 'decide', { items: [moved(item, { ...change, reason: 'decided-by-human', needsHuman: false }, now())] });
    },
    current: () => current?.job.id,
    rate(jobId) {
      const times = (settledAt.get(jobId) ?? []).filter((at) => at > now() - windowMs);
      const [first] = times;
      return first === undefined || times.length < 2 ? 0 : (times.length - 1) / Math.max(0.001, (now() - first) / 1000);
    },
  };
}
