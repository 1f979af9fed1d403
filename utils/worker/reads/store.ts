import type { IDBPTransaction } from 'idb';
import { AppError } from '../../common/errors.ts';
import type { Database } from '../db/database.ts';
import type { CompanionDb } from '../db/schema.ts';
import { chunkSize, type KeptAnswer, type Read } from './types.ts';

/** What lasts of long reads. Writes throw JOB-110 when the browser takes nothing more. */
export interface ReadStore {
  add(read: Read): Promise<void>;
  get(id: string): Promise<Read | undefined>;
  /** Reads that were begun and not ended, oldest first. */
  open(): Promise<Read[]>;
  /** Changes a read that is kept and still in state `from`; what was stopped or dropped meanwhile stays so. `false` = it was. */
  patch(id: string, from: Read['state'], change: Partial<Read>): Promise<boolean>;
  /** Rows of one chunk; none past the end. */
  rows(id: string, chunk: number): Promise<readonly unknown[]>;
  /** Keeps the rows of a chunk, which may have been kept before. Throws {@link ReadEnded}, as `putAnswer` does. */
  putRows(id: string, chunk: number, rows: readonly unknown[]): Promise<void>;
  answer(readId: string, question: string, nth: number): Promise<KeptAnswer | undefined>;
  putAnswer(answer: KeptAnswer): Promise<void>;
  /** Answers are needed only until a read has ended. */
  dropAnswers(readId: string): Promise<void>;
  dropRows(id: string): Promise<void>;
  drop(id: string): Promise<void>;
  dropExpired(now: number): Promise<void>;
}

/** The read was stopped or dropped meanwhile: nothing of it is kept any more. */
export class ReadEnded extends Error {}

/** Everything of one read in a store whose key begins with its id. */
export const ofRead = (id: string): IDBKeyRange => IDBKeyRange.bound([id], [id, []]);

type Writing = IDBPTransaction<CompanionDb, ('reads' | 'readRows' | 'readAnswers')[], 'readwrite'>;

function keeping(work: Promise<unknown>): Promise<void> {
  return work.then(
    () => undefined,
    (error: unknown) => {
      throw error instanceof DOMException ? new AppError('JOB-110', undefined, error) : error;
    },
  );
}

export function createReadStore(db: Database): ReadStore {
  async function drop(id: string): Promise<void> {
    const tx = db.transaction(['reads', 'readRows', 'readAnswers'], 'readwrite');
    await Promise.all([
      tx.objectStore('reads').delete(id),
      tx.objectStore('readRows').delete(ofRead(id)),
      tx.objectStore('readAnswers').delete(ofRead(id)),
      tx.done,
    ]);
  }
  async function whileReading(id: string, name: 'readRows' | 'readAnswers', put: (tx: Writing) => Promise<unknown>): Promise<void> {
    const tx = db.transaction(['reads', name], 'readwrite');
    const reading = (await tx.objectStore('reads').get(id))?.state === 'reading';
    await keeping(Promise.all([reading ? put(tx) : undefined, tx.done]));
    if (!reading) throw new ReadEnded();
  }
  return {
    add: (read) => keeping(db.add('reads', read)),
    get: (id) => db.get('reads', id),
    async open() {
      const all = await db.getAll('reads');
      return all.filter(({ state }) => state === 'reading').sort((a, b) => a.createdAt - b.createdAt);
    },
    async patch(id, from, change) {
      const tx = db.transaction('reads', 'readwrite');
      const kept = await tx.store.get(id);
      const applies = kept?.state === from;
      await keeping(Promise.all([applies ? tx.store.put({ ...kept, ...change }) : undefined, tx.done]));
      return applies;
    },
    rows: async (id, chunk) => (await db.get('readRows', [id, chunk]))?.rows ?? [],
    putRows: (readId, chunk, rows) => {
      if (rows.length > chunkSize) throw new RangeError('A chunk holds fewer rows.');
      return whileReading(readId, 'readRows', (tx) => tx.objectStore('readRows').put({ readId, chunk, rows }));
    },
    answer: (readId, question, nth) => db.get('readAnswers', [readId, question, nth]),
    putAnswer: (answer) => whileReading(answer.readId, 'readAnswers', (tx) => tx.objectStore('readAnswers').put(answer)),
    dropAnswers: (id) => keeping(db.delete('readAnswers', ofRead(id))),
    dropRows: (id) => keeping(db.delete('readRows', ofRead(id))),
    drop: (id) => keeping(drop(id)),
    async dropExpired(now) {
      for (const id of await db.getAllKeysFromIndex('reads', 'byExpiry', IDBKeyRange.upperBound(now))) await drop(id);
    },
  };
}
