import { AppError } from '../../common/errors.ts';
import type { Finding, ReadBack } from './kind.ts';
import { itemLog, patienceMs, stopRun, type Run } from './run-context.ts';
import { moved } from './store.ts';
import { stopForAccess } from './stop-rules.ts';
import type { Item } from './types.ts';

/** A finished act whose record was not seen yet. */
const waiting = (item: Item): boolean => item.origin === null && (item.state === 'done' || item.state === 'already');

/**
 * Compares every item that was sent with the far side's records, patiently, since their delay is not documented. Corrects what the answers
 * made us believe: late effects, surplus effects, successes that nothing confirms.
 */
export async function readBack(run: Run): Promise<void> {
  const { store, sleep } = run.deps;
  let items = (await store.items(run.job.id)).filter((item) => item.intent !== undefined);
  for (const [index, wait] of patienceMs.entries()) {
    const last = index === patienceMs.length - 1;
    if (run.stop || (index > 0 && !items.some(waiting))) return;
    await sleep(wait, run.abort.signal);
    if (run.stop) return;
    const { findings, error } = await read(run, items, last);
    const changed = new Map<string, Item>();
    for (const item of items) {
      // Whoever paused may delete what is kept; nothing may come back after that.
      if (run.stop) return;
      const finding = findings.get(item.id);
      // What could not be read is not concluded from.
      const next = finding || !error ? corrected(item, finding, last, run.deps.now()) : null;
      if (next) changed.set(item.id, await keepCorrected(run, next));
    }
    items = items.map((item) => changed.get(item.id) ?? item);
    if (last && error && items.some(waiting)) stopRun(run, 'offline', error.code);
  }
}

async function read(run: Run, items: readonly Item[], last: boolean): Promise<ReadBack> {
  try {
    await run.deps.signedInAs(run.job);
  } catch (error) {
    if (!(error instanceof AppError) || !stopForAccess(run, error)) throw error;
    return { findings: new Map(), error: null };
  }
  const result = await run.kind.readBack(items, last);
  if (result.error) stopForAccess(run, result.error);
  return result;
}

function corrected(item: Item, finding: Finding | undefined, last: boolean, now: number): Item | null {
  if (finding?.is === 'settled' && (finding.origin !== null || last)) {
    const { state, takenFen, reason } = finding;
    const origin = finding.origin ?? 'unexplained';
    if (state === item.state && takenFen === item.takenFen && origin === item.origin) return null;
    return moved(item, { state, takenFen, origin, reason, needsHuman: false }, now);
  }
  if (!last || !waiting(item)) return null;
  // Answered as a success, but the target was read and shows no effect.
  if (finding) return moved(item, { state: 'unknown', needsHuman: true, reason: 'contradiction' }, now);
  return moved(item, { origin: 'unexplained', reason: 'no-record' }, now);
}

async function keepCorrected(run: Run, item: Item): Promise<Item> {
  const write = (next: Item): Promise<void> =>
    run.deps.store.write({ accountKey: next.accountKey, items: [next], log: [itemLog(next, next.updatedAt)] });
  try {
    await write(item);
    return item;
  } catch (error) {
    if (!(error instanceof AppError && error.code === 'JOB-104')) throw error;
    // The target is open in another job by now: this item cannot be opened again beside it.
    const closed = moved(item, { state: 'failed', needsHuman: false }, item.updatedAt);
    await write(closed);
    return closed;
  }
}
