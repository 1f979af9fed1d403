import { ApiError } from '../api/api-error.ts';
import type { Checked, Finding } from './kind.ts';
import { itemLog, patienceMs, stopRun, type Run } from './run-context.ts';
import { moved, Stopped, type Step } from './store.ts';
import { countLost, countRefusal, countSuccess, readTrouble, stopForAccess } from './stop-rules.ts';
import type { GivenAnswer, Intent, Item } from './types.ts';

type Change = Parameters<typeof moved>[1];

/** Keeps the item in its new state; nothing goes on before it is kept. */
async function keep(run: Run, item: Item, change: Change, more: Pick<Step, 'strict' | 'whileRunning'> = {}): Promise<Item> {
  const { store, now } = run.deps;
  const next = moved(item, change, now());
  await store.write({ accountKey: next.accountKey, items: [next], log: [itemLog(next, next.updatedAt)], ...more });
  return next;
}

/** Writes down what is about to leave. `null`: a person stopped the job meanwhile, and nothing may leave. */
async function keepSent(run: Run, item: Item, intent: Intent): Promise<Item | null> {
  const { answer: _older, ...rest } = item;
  const change = { state: 'sent', attempts: item.attempts + 1, intent, looks: 0, reason: '' } as const;
  try {
    return await keep(run, rest, change, { strict: true, whileRunning: item.jobId });
  } catch (error) {
    if (!(error instanceof Stopped)) throw error;
    stopRun(run, 'user');
    return null;
  }
}

/** One move of an open item. The item that comes back is what the store holds. */
export function step(run: Run, item: Item): Promise<Item> {
  if (item.state === 'unknown') return look(run, item);
  // What a cancelled job looked up and found not done is not asked for again.
  return run.job.cancelled ? keep(run, item, { state: 'skipped', reason: 'cancelled' }) : attempt(run, item);
}

async function attempt(run: Run, item: Item): Promise<Item> {
  let checked: Checked;
  try {
    await run.deps.signedInAs(run.job);
    checked = await run.kind.check(item);
    run.troubles = 0;
    if (checked.go && !run.stop) await run.kind.turn();
  } catch (error) {
    const trouble = readTrouble(run, item, error);
    if (trouble.is === 'later') return trouble.item;
    countRefusal(run, trouble.code);
    return keep(run, item, { state: 'failed', reason: trouble.code });
  }
  if (!checked.go) return turnedDown(run, item, checked);
  if (run.stop) return item;
  if (run.sentFen + item.amountFen > run.limits.maxFen) {
    stopRun(run, 'cap', 'JOB-108');
    return item;
  }
  return send(run, item, checked);
}

/** The check says no. If a request of ours had left before, the records say whose doing that is. */
async function turnedDown(run: Run, item: Item, checked: Extract<Checked, { go: false }>): Promise<Item> {
  const { state, reason } = checked;
  if (item.attempts > 0) {
    const finding = await readFinding(run, item);
    if (finding.is === 'item') return finding.item;
    if (finding.is === 'settled') return settle(run, item, finding);
    // The check found it back, this look does not: two readings that differ prove nothing.
    if (finding.is === 'undecided' || state === 'already') return keep(run, item, { state: 'unknown', looks: 0, nextAt: run.deps.now() });
  }
  return keep(run, item, { state, reason, origin: state === 'already' ? 'theirs' : null });
}

async function send(run: Run, item: Item, { intent }: Extract<Checked, { go: true }>): Promise<Item> {
  run.sentFen += item.amountFen;
  const sent = await keepSent(run, item, { at: run.deps.now(), ...intent });
  if (!sent) {
    run.sentFen -= item.amountFen;
    return item;
  }
  let answer: GivenAnswer;
  try {
    const { http, requestId } = await run.kind.act(sent);
    answer = { kind: 'success', http, code: '', text: '', requestId };
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
    if (error.kind === 'not-sent') {
      if (!stopForAccess(run, error)) stopRun(run, 'offline', error.code);
      run.sentFen -= item.amountFen;
      return keep(run, item, { state: 'queued' });
    }
    const { kind, http, requestId, serverCode, serverText } = error;
    answer = { kind, http, code: serverCode || error.code, text: serverText, requestId };
    if (kind === 'refused') stopForAccess(run, error);
    if (http === 0) countLost(run, error.code);
  }
  if (answer.kind !== 'success') return keep(run, sent, { state: 'unknown', answer, nextAt: run.deps.now() });
  countSuccess(run);
  return keep(run, sent, { state: 'done', answer, takenFen: null, origin: null });
}

function settle(run: Run, item: Item, { state, takenFen, origin, reason }: Extract<Finding, { is: 'settled' }>): Promise<Item> {
  if (state === 'done') countSuccess(run);
  return keep(run, item, { state, takenFen, origin, reason, needsHuman: false });
}

async function readFinding(run: Run, item: Item): Promise<Finding | { is: 'item'; item: Item }> {
  try {
    await run.deps.signedInAs(run.job);
    const finding = await run.kind.verify(item);
    run.troubles = 0;
    return finding;
  } catch (error) {
    const trouble = readTrouble(run, item, error);
    return trouble.is === 'later' ? { is: 'item', item: trouble.item } : { is: 'undecided' };
  }
}

/** Looks up what became of a request. A refusal is believed when reading agrees; a lost answer only after long patience. */
async function look(run: Run, item: Item): Promise<Item> {
  const finding = await readFinding(run, item);
  if (finding.is === 'item') return finding.item;
  if (finding.is === 'settled') return settle(run, item, finding);
  const now = run.deps.now();
  const { answer } = item;
  const refused = answer?.kind === 'refused' || answer?.kind === 'throttled';
  const looks = item.looks + 1;
  const wait = patienceMs[looks];
  // Where a second request would take again, one empty look is not enough to believe a refusal either.
  const believed = finding.is === 'not-done' && answer && refused && (run.kind.repeatable || wait === undefined);
  if (believed && run.kind.repeatable && (answer.kind === 'throttled' || answer.http === 401 || answer.http === 403)) {
    run.sentFen -= item.amountFen;
    return keep(run, item, { state: 'queued', looks: 0, nextAt: answer.kind === 'throttled' ? now + 1000 : now });
  }
  if (believed) {
    countRefusal(run, answer.code);
    return keep(run, item, { state: 'failed', reason: answer.code });
  }
  if (wait !== undefined) return keep(run, item, { state: 'unknown', looks, nextAt: now + wait });
  if (finding.is === 'not-done' && run.kind.repeatable && item.attempts < 2) {
    run.sentFen -= item.amountFen;
    return keep(run, item, { state: 'queued', looks: 0, nextAt: now });
  }
  return keep(run, item, { state: 'unknown', looks, needsHuman: true });
}
