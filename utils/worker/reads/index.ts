import { AppError, errorData } from '../../common/errors.ts';
import type { ApiClient } from '../api/client.ts';
import type { Locks } from '../locks.ts';
import { createChunks } from './chunks.ts';
import type { Reader } from './reader.ts';
import { remembering } from './remember.ts';
import { ReadEnded, type ReadStore } from './store.ts';
import type { Read } from './types.ts';

export interface ReadsDeps {
  readonly store: ReadStore;
  readonly locks: Locks;
  apiFor(expected: { accountKey: string; operatorId: string }): ApiClient;
  /** By the kind of a read; `undefined` = this version has none. */
  readerOf(kind: string): Reader | undefined;
  now(): number;
  newId(): string;
  /** Something of this read changed: views may ask again. */
  changed?(readId: string): void;
}

export interface Reads {
  /** Begins a read and returns at once. Call `wake` afterwards. */
  start(kind: string, owner: { accountKey: string; operatorId: string }, request: unknown): Promise<Read>;
  get(id: string): Promise<Read | undefined>;
  /** Ends a read for good; what it had read is dropped. */
  stop(id: string): Promise<void>;
  /** Goes on with a read that failed. Call `wake` afterwards. */
  resume(id: string): Promise<void>;
  /** Runs whatever was begun and has not ended; resolves when nothing is left. */
  wake(): Promise<void>;
  hasOpenWork(): Promise<boolean>;
}

/** For so long a read that failed may be gone on with, and one that was not ended is kept. */
const keptMs = 24 * 60 * 60_000;
/** How often views are told of progress, ms. */
const tellMs = 250;

export function createReads(deps: ReadsDeps): Reads {
  const { store, now } = deps;
  const running = new Map<string, { readonly abort: AbortController; readonly done: Promise<void> }>();

  /** Reads that another worker holds. */
  const elsewhere = new Set<string>();

  async function run(read: Read, reader: Reader, signal: AbortSignal): Promise<void> {
    const chunks = createChunks((chunk, rows) => store.putRows(read.id, chunk, rows));
    let told = -Infinity;
    /** Something was asked for, and not only looked up among what was answered before this worker began. */
    let asked = false;
    let last: Read['progress'] = null;
    const tell = async (): Promise<void> => {
      if (!(await store.patch(read.id, 'reading', { progress: last, rows: chunks.count() })))
        running.get(read.id)?.abort.abort(new ReadEnded());
      deps.changed?.(read.id);
    };
    const summary = await reader.run({
      read,
      signal,
      now,
      api: remembering(deps.apiFor(read), {
        now,
        signal,
        kept: (question, nth) => store.answer(read.id, question, nth),
        keep: async (answer) => {
          await store.putAnswer({ ...answer, readId: read.id });
          asked = true;
          if (Math.abs(now() - told) < tellMs) return;
          told = now();
          await tell();
        },
      }),
      progress: (part, done, total) => {
        const { since, from } = last?.part === part && asked ? last : { since: now(), from: done };
        last = { part, done, total, since, from };
      },
      keep: (rows) => chunks.add(rows),
    });
    await chunks.flush();
    const endedAt = now();
    await store.patch(read.id, 'reading', {
      state: 'done',
      summary,
      rows: chunks.count(),
      progress: last,
      endedAt,
      expiresAt: endedAt + reader.lifeMs,
    });
    await store.dropAnswers(read.id);
  }

  async function runOne(read: Read, abort: AbortController): Promise<void> {
    try {
      const reader = deps.readerOf(read.kind);
      if (!reader) throw new AppError('JOB-114', { kind: read.kind });
      await run(read, reader, abort.signal);
    } catch (error) {
      // What was stopped or deleted meanwhile stays so.
      await store.patch(read.id, 'reading', { state: 'failed', error: errorData(error), endedAt: now(), expiresAt: now() + keptMs });
    } finally {
      deps.changed?.(read.id);
    }
  }

  /** Runs a read unless another worker does; it runs at most once in this one. */
  function begin(read: Read): void {
    const abort = new AbortController();
    const done = deps.locks
      .request(`read:${read.id}`, { ifAvailable: true }, async (lock) => {
        if (lock) await runOne(read, abort);
        else elsewhere.add(read.id);
      })
      .finally(() => running.delete(read.id));
    running.set(read.id, { abort, done });
  }

  return {
    async start(kind, owner, request) {
      const at = now();
      const read: Read = {
        id: deps.newId(),
        kind,
        accountKey: owner.accountKey,
        operatorId: owner.operatorId,
        request,
        createdAt: at,
        state: 'reading',
        progress: null,
        summary: null,
        error: null,
        rows: 0,
        endedAt: null,
        expiresAt: at + keptMs,
      };
      await store.add(read);
      return read;
    },
    get: (id) => store.get(id),
    async stop(id) {
      const stopped = await store.patch(id, 'reading', { state: 'stopped', rows: 0, endedAt: now() });
      running.get(id)?.abort.abort(new ReadEnded());
      if (!stopped) return;
      await Promise.all([store.dropAnswers(id), store.dropRows(id)]);
      deps.changed?.(id);
    },
    async resume(id) {
      await store.patch(id, 'failed', { state: 'reading', error: null, endedAt: null, expiresAt: now() + keptMs });
    },
    async wake() {
      elsewhere.clear();
      for (;;) {
        for (const read of await store.open()) if (!running.has(read.id) && !elsewhere.has(read.id)) begin(read);
        if (running.size === 0) return;
        await Promise.all(Array.from(running.values(), ({ done }) => done));
      }
    },
    hasOpenWork: async () => (await store.open()).length > 0,
  };
}
