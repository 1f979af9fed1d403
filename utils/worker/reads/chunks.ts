import { chunkSize } from './types.ts';

/** Gathers rows into chunks of one size, as they are kept. */
export function createChunks(put: (chunk: number, rows: readonly unknown[]) => Promise<void>) {
  let waiting: unknown[] = [];
  let full = 0;
  return {
    count: () => full * chunkSize + waiting.length,
    async add(rows: readonly unknown[]): Promise<void> {
      for (const row of rows) {
        waiting.push(row);
        if (waiting.length < chunkSize) continue;
        const chunk = waiting;
        waiting = [];
        await put(full, chunk);
        full += 1;
      }
    },
    /** Keeps what is left. */
    async flush(): Promise<void> {
      if (waiting.length > 0) await put(full, waiting);
    },
  };
}
