import * as v from 'valibot';
import type { ApiAnswer, ApiClient } from '../../api/client.ts';
import type { Database } from '../../db/database.ts';
import { openDatabase } from '../../db/database.ts';
import { createReads, type Reads } from '../index.ts';
import type { Reader } from '../reader.ts';
import { createReadStore, type ReadStore } from '../store.ts';
import type { Locks } from '../../locks.ts';

/** Thrown by everything that a dead worker would have done. */
class Died extends Error {}

export const owner = { accountKey: 'd1', operatorId: 'u1' };
export const pageSize = 400;
let databases = 0;

export function freshReads(): Promise<Database> {
  databases += 1;
  return openDatabase(`reads-${databases}`);
}

/** A list of so many pages; the second half is asked for two at a time, as different operations are. One page is asked for twice. */
export const listReader = (pages: number): Reader => ({
  lifeMs: 600_000,
  async run({ api, progress, keep }) {
    const page = async (part: string, offset: number): Promise<number[]> => {
      const { value } = await api.call({
        operation: 'List',
        method: 'GET',
        host: 'bss',
        path: `/${part}`,
        query: { offset },
        effect: 'read',
        schema: v.array(v.number()),
      });
      return value;
    };
    await page('first', 0);
    const rows: number[] = [];
    for (let at = 0; at < pages; at += 1) {
      rows.push(...(await page('first', at)));
      progress('first', rows.length, pages * pageSize);
    }
    for (let at = 0; at < pages; at += 2) {
      const both = await Promise.all([page('second', at), page('third', at)]);
      rows.push(...both.flat());
      progress('second', at + 2, null);
    }
    for (let at = 0; at < rows.length; at += 700) await keep(rows.slice(at, at + 700));
    return { count: rows.length };
  },
});

/** Answers by question: page `n` of a list. Counts what was asked. */
export function pagesFarSide(clock: { now: number }) {
  const asked: string[] = [];
  const side = {
    asked,
    /** Called with the number of the question, before the answer; may throw, or wait. */
    before: (_nth: number): Promise<void> => Promise.resolve(),
    /** Somebody changed the list: other values from now on. */
    generation: 0,
  };
  const call = async (request: Parameters<ApiClient['call']>[0]): Promise<ApiAnswer<never>> => {
    const offset = Number(request.query?.['offset'] ?? 0);
    await side.before(asked.length);
    asked.push(`${request.path} ${offset}`);
    clock.now += 250;
    const base = { '/first': 0, '/second': 1e6, '/third': 2e6 }[request.path] ?? 0;
    const value = Array.from({ length: pageSize }, (_, index) => base + side.generation * 1e7 + offset * pageSize + index) as never;
    return { value, requestId: `r${asked.length}`, serverTime: clock.now, headers: new Headers() };
  };
  return { ...side, side, api: { call, turn: () => Promise.reject(new Error('nothing is written')) } as ApiClient };
}

/** Locks as the browser has them: one holder at a time, and none for a second. */
export function sharedLocks(): Locks & { held: Set<string> } {
  const held = new Set<string>();
  return {
    held,
    async request(name, _options, task) {
      if (held.has(name)) return task(null);
      held.add(name);
      try {
        return await task({});
      } finally {
        held.delete(name);
      }
    },
  };
}

export interface ReadLifeOptions {
  readonly db: Database;
  readonly api: ApiClient;
  readonly clock: { now: number };
  readonly reader: Reader;
  readonly locks?: Locks;
  /** The worker dies at its n-th await of store or wire. */
  readonly dieAt?: number;
  readonly changed?: (readId: string) => void;
}

/** One life of the worker. `died`: what it would have done since is refused. */
export function liveReads({ db, api, clock, reader, locks = sharedLocks(), dieAt = Infinity, changed }: ReadLifeOptions) {
  let left = dieAt;
  const tick = (): void => {
    left -= 1;
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
  const real = createReadStore(db);
  const store: ReadStore = {
    ...real,
    open: mortal(real.open),
    patch: mortal(real.patch),
    putRows: mortal(real.putRows),
    answer: mortal(real.answer),
    putAnswer: mortal(real.putAnswer),
    dropAnswers: mortal(real.dropAnswers),
  };
  let ids = 0;
  const reads: Reads = createReads({
    store,
    locks,
    apiFor: () => ({ ...api, call: mortal(api.call) as ApiClient['call'] }),
    readerOf: (kind) => (kind === 'list' ? reader : undefined),
    now: () => clock.now,
    newId: () => `read-${(ids += 1)}`,
    ...(changed ? { changed } : {}),
  });
  return { reads, store: real, died: () => left <= 0 };
}

/** All rows of a read. */
export async function rowsOf(store: ReadStore, id: string): Promise<unknown[]> {
  const rows: unknown[] = [];
  for (let chunk = 0; ; chunk += 1) {
    const more = await store.rows(id, chunk);
    if (more.length === 0) return rows;
    rows.push(...more);
  }
}
