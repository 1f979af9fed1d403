import { readBack } from './read-back.ts';
import { itemLog, longestWaitMs, type Run } from './run-context.ts';
import { step } from './item-step.ts';
import { moved } from './store.ts';
import { openStates, type Item, type Job } from './types.ts';

const isOpen = (item: Item): boolean => openStates.includes(item.state) && !item.needsHuman;

/**
 * Runs a job to its end or to its pause. What is found `sent` was cut off: its outcome is unknown and is looked up, never repeated
 * blindly. Rejects when the store fails; the job then stands in the store as it was.
 */
export async function runJob(run: Run, lanes: number, settled: () => void): Promise<void> {
  const open = await recover(run);
  run.sentFen = open.sentFen;
  await drain(run, open.items, lanes, settled);
  if (!run.stop) {
    await patchJob(run, { state: 'reading-back' });
    await readBack(run);
  }
  const { stop, deps } = run;
  // A person's pause or cancel is kept by who heard it; a later resume must not be overwritten here.
  if (stop?.by === 'cancel' || stop?.by === 'user') return;
  if (stop) await patchJob(run, { state: 'paused', pausedBy: stop.by, pausedCode: stop.code });
  // An item that a person opened again meanwhile keeps the job going: whoever runs jobs takes it up anew.
  else await patchJob(run, { state: 'finished', finishedAt: deps.now() }, true);
}

async function patchJob({ job, deps }: Run, patch: Partial<Job>, unlessOpen = false): Promise<void> {
  const { state = '', pausedBy, pausedCode } = patch;
  const log = [{ at: deps.now(), event: 'job', jobId: job.id, state: pausedBy ? `${state}:${pausedBy}` : state, code: pausedCode ?? '' }];
  await deps.store.write({ accountKey: job.accountKey, job: { id: job.id, patch, from: ['running', 'reading-back'], unlessOpen }, log });
}

async function recover({ job, deps }: Run): Promise<{ items: Item[]; sentFen: number }> {
  const now = deps.now();
  const kept = await deps.store.items(job.id);
  const changed = kept.flatMap((item) => {
    if (item.state === 'sent') return [moved(item, { state: 'unknown', looks: 0, nextAt: now }, now)];
    if (item.state === 'queued' && job.cancelled) return [moved(item, { state: 'skipped', reason: 'cancelled' }, now)];
    return [];
  });
  if (changed.length > 0) {
    await deps.store.write({ accountKey: job.accountKey, items: changed, log: changed.map((item) => itemLog(item, now)), strict: true });
  }
  const byId = new Map(changed.map((item) => [item.id, item]));
  const items = kept.map((item) => byId.get(item.id) ?? item);
  const sent = items.filter((item) => item.attempts > 0 && item.state !== 'queued' && item.state !== 'failed');
  return { items: items.filter(isOpen), sentFen: sent.reduce((sum, item) => sum + item.amountFen, 0) };
}

/** ms until the item is due. A wait longer than any that is ever set means that the clock was put back: due now. */
function waitMs({ nextAt }: Item, now: number): number {
  const wait = nextAt - now;
  return wait <= 0 || wait > longestWaitMs ? 0 : wait;
}

/** Several lanes over the open items: due ones first, in the order of the list. */
async function drain(run: Run, items: readonly Item[], lanes: number, settled: () => void): Promise<void> {
  const { now, sleep } = run.deps;
  // A look that is not due yet stays so over restarts: patience is time, not the number of looks.
  const start = now();
  const first = items.filter((item) => waitMs(item, start) === 0);
  const later = items.filter((item) => waitMs(item, start) > 0);
  let next = 0;
  const pick = (): Item | undefined => {
    const due = later.findIndex((item) => waitMs(item, now()) === 0);
    if (due >= 0) return later.splice(due, 1)[0];
    next += 1;
    return first[next - 1];
  };
  const lane = async (): Promise<void> => {
    while (!run.stop) {
      const item = pick();
      if (item) {
        const after = await step(run, item);
        if (isOpen(after)) later.push(after);
        else settled();
      } else {
        if (later.length === 0) return;
        await sleep(Math.max(1, Math.min(...later.map((one) => waitMs(one, now())))), run.abort.signal);
      }
    }
  };
  const failures: unknown[] = [];
  const guarded = async (): Promise<void> => {
    try {
      await lane();
    } catch (error) {
      failures.push(error);
      run.stop ??= { by: 'storage', code: 'JOB-110' };
      run.abort.abort();
    }
  };
  await Promise.all(Array.from({ length: lanes }, guarded));
  if (failures.length > 0) throw failures[0];
}
