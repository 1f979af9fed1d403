import { deserialize, serialize } from 'node:v8';
import type { KeptAnswer, Read } from '../types.ts';
import { ReadEnded, type ReadStore } from '../store.ts';

/** Keeps reads as a database does: as bytes, outside of the heap. */
export function memoryReadStore(): ReadStore & { answers(): number; rowCount(): number } {
  const reads = new Map<string, Read>();
  const answers = new Map<string, Buffer>();
  const rows = new Map<string, Buffer>();
  const numbers = new Map<string, number>();
  /** Questions are long; their keys are not. */
  const key = (question: string, nth: number): string => {
    if (!numbers.has(question)) numbers.set(question, numbers.size);
    return `${numbers.get(question)} ${nth}`;
  };
  const whileReading = (id: string): void => {
    if (reads.get(id)?.state !== 'reading') throw new ReadEnded();
  };
  const drop = (id: string): void => {
    reads.delete(id);
    answers.clear();
    rows.clear();
  };
  return {
    answers: () => answers.size,
    rowCount: () => [...rows.values()].reduce((sum, kept) => sum + (deserialize(kept) as unknown[]).length, 0),
    add: async (read) => void reads.set(read.id, read),
    get: async (id) => reads.get(id),
    open: async () => [...reads.values()].filter(({ state }) => state === 'reading'),
    async patch(id, from, change) {
      const kept = reads.get(id);
      if (kept?.state !== from) return false;
      reads.set(id, { ...kept, ...change });
      return true;
    },
    async rows(_id, chunk) {
      const kept = rows.get(String(chunk));
      return kept ? (deserialize(kept) as unknown[]) : [];
    },
    async putRows(id, chunk, some) {
      whileReading(id);
      rows.set(String(chunk), serialize(some));
    },
    async answer(_id, question, nth) {
      const kept = answers.get(key(question, nth));
      return kept && (deserialize(kept) as KeptAnswer);
    },
    async putAnswer(answer) {
      whileReading(answer.readId);
      answers.set(key(answer.question, answer.nth), serialize(answer));
    },
    dropAnswers: async () => answers.clear(),
    dropRows: async () => rows.clear(),
    drop: async (id) => drop(id),
    dropExpired: async () => undefined,
  };
}
