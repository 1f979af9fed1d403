import { openDatabase, type Database } from '../../db/database.ts';
import { createClient } from '../../api/client.ts';
import type { Locks } from '../../locks.ts';
import { createReadStore } from '../../reads/store.ts';
import { createEngine } from '../engine.ts';
import type { Kind } from '../kinds/define.ts';
import { kindOf } from '../kinds/index.ts';
import reclaimCoupons from '../kinds/reclaim-coupons/kind.ts';
import { planReadOf } from '../plan-reader.ts';
import type { Limits } from '../run-context.ts';
import { createStore, openKeyOf, type JobStore } from '../store.ts';
import { emptyTally } from '../tally.ts';
import type { Item, Job } from '../types.ts';
import type { Wire } from './wire.ts';

/** Thrown by everything that a dead worker would have done. */
export class Died extends Error {}

export const actor = { accountKey: 'd1', operatorId: 'u1' };
let databases = 0;

export function freshDatabase(): Promise<Database> {
  databases += 1;
  return openDatabase(`test-${databases}`);
}

export function jobOf(id: string, count: number, totalFen: number, createdAt: number, kind: Kind = reclaimCoupons): Job {
  return {
    id,
    kind: kind.info.id,
    planId: `plan-${id}`,
    ...actor,
    accountName: 'acme',
    operatorName: 'op',
    createdAt,
    state: 'running',
    cancelled: false,
    pausedBy: null,
    pausedCode: '',
    count,
    totalFen,
    finishedAt: null,
    tally: emptyTally,
  };
}

/** What a kind's items know, and what they are of. */
export interface KindOfItems {
  readonly kind: Kind;
  readonly data: Item['data'];
}
const coupons: KindOfItems = { kind: reclaimCoupons, data: { customerId: 'c1' } };

export function itemOf(jobId: string, seq: number, target: string, amountFen: number, { kind, data } = coupons): Item {
  const exclusive = kind.exclusive(target, data);
  return {
    id: `${jobId}:${String(seq).padStart(6, '0')}`,
    jobId,
    seq,
    accountKey: actor.accountKey,
    kind: kind.info.id,
    target,
    exclusive,
    openKey: openKeyOf(actor.accountKey, exclusive),
    state: 'queued',
    amountFen,
    data,
    attempts: 0,
    looks: 0,
    nextAt: 0,
    needsHuman: false,
    reason: '',
    takenFen: null,
    origin: null,
    updatedAt: 0,
  };
}

/** Puts a confirmed job into the store, as confirming does. */
export async function confirmed(
  db: Database,
  jobId: string,
  targets: readonly { id: string; fen: number }[],
  at = 0,
  of = coupons,
): Promise<void> {
  await createReadStore(db).add({
    id: `plan-${jobId}`,
    kind: planReadOf(of.kind.info.id),
    ...actor,
    request: null,
    createdAt: at,
    state: 'done',
    progress: null,
    summary: null,
    error: null,
    rows: 0,
    endedAt: at,
    expiresAt: at + 1,
  });
  const items = targets.map(({ id, fen }, index) => itemOf(jobId, index, id, fen, of));
  const sum = targets.reduce((total, { fen }) => total + fen, 0);
  await createStore(db).consumePlan(jobOf(jobId, items.length, sum, at, of.kind), items, { at, jobId, event: 'confirm' });
}

export const openLocks: Locks = { request: (_name, _options, task) => task({}) };

export interface LifeOptions {
  readonly db: Database;
  readonly far: Pick<Wire, 'fetch'>;
  /** Default: taking coupons back. */
  readonly kind?: Kind;
  readonly clock: { now: number };
  /** The worker dies at its n-th await of store, wire or timer; Infinity = lives. */
  readonly dieAt: number;
  readonly lanes?: number;
  readonly limits?: Limits;
  readonly signedInAs?: (expected: { accountKey: string; operatorId: string }) => Promise<void>;
  /** Called at each await, with its number: somebody acts meanwhile. */
  readonly meanwhile?: (count: number) => void;
  /** Called while an operation waits for its turn in the pace. */
  readonly queueing?: (operation: string) => Promise<void>;
}

/** One life of the worker: engine, client and store that all die together, before or after what they did. */
export function live({ db, far, kind = reclaimCoupons, clock, dieAt, lanes = 2, limits, signedInAs, meanwhile, queueing }: LifeOptions) {
  let left = dieAt;
  let awaits = 0;
  const tick = (): void => {
    left -= 1;
    awaits += 1;
    meanwhile?.(awaits);
    if (left <= 0) throw new Died();
  };
  const mortal =
    <A extends unknown[], R>(task: (...args: A) => Promise<R>) =>
    async (...args: A): Promise<R> => {
      tick();
      const result = await task(...args);
      tick();
      return result;
    };
  const sleep = mortal((ms: number) => {
    clock.now += ms;
    return Promise.resolve();
  });
  const real = createStore(db);
  const store: JobStore = { ...real, write: mortal(real.write), items: mortal(real.items), job: mortal(real.job), jobs: mortal(real.jobs) };
  const api = createClient({
    fetch: mortal((input, init) => far.fetch(input, init)),
    pace: { take: mortal((operation) => queueing?.(operation) ?? Promise.resolve()), refused: () => Promise.resolve() },
    credential: () => Promise.resolve({ token: 't', accountKey: actor.accountKey, writeMode: 'streamed' }),
    sleep,
    random: () => 0.5,
  });
  const now = () => clock.now;
  const engine = createEngine({
    store,
    now,
    sleep,
    locks: openLocks,
    lanes,
    kindFor: (job) => (job.kind === kind.info.id ? kind : kindOf(job.kind)).job(api, now),
    limitsOf: () => limits ?? { maxItems: 1e6, maxFen: Number.MAX_SAFE_INTEGER },
    signedInAs: signedInAs ?? (() => Promise.resolve()),
  });
  return { engine, store: real, died: () => left <= 0 };
}
