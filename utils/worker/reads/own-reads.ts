import { AppError } from '../../common/errors.ts';
import type { Reads } from './index.ts';
import type { ReadStore } from './store.ts';
import { chunkSize, type Read } from './types.ts';

/** Who asks. */
interface Owner {
  readonly accountKey: string;
  readonly operatorId: string;
}

export interface OwnReadsDeps {
  readonly reads: Reads;
  readonly store: ReadStore;
  /** Throws AUTH-101, AUTH-102, AUTH-107. */
  actor(): Promise<Owner>;
  now(): number;
}

/**
 * Long reads of some kinds, as whoever is signed in may see and steer them: what one account and operator read is not shown to another
 * (AUTH-104). JOB-102: gone.
 */
export function createOwnReads({ reads, store, actor, now }: OwnReadsDeps, isOfKind: (kind: string) => boolean) {
  /** `null`: dropped, or of another kind. */
  async function find(id: string): Promise<Read | null> {
    const read = await reads.get(id);
    if (!read || !isOfKind(read.kind)) return null;
    const { accountKey, operatorId } = await actor();
    if (read.accountKey !== accountKey || read.operatorId !== operatorId) throw new AppError('AUTH-104');
    return read;
  }
  async function get(id: string): Promise<Read> {
    const read = await find(id);
    if (!read) throw new AppError('JOB-102');
    return read;
  }
  return {
    find,
    get,
    /** Begins to read, as `owner`. Whoever calls wakes the reads afterwards. */
    async start(kind: string, owner: Owner, request: unknown): Promise<Read> {
      await store.dropExpired(now());
      return reads.start(kind, owner, request);
    },
    /** Rows `[chunk * 1000, …)` as their reader kept them; none past the end. */
    async rows<T>(read: Read, chunk: number): Promise<readonly T[]> {
      const rows = (await store.rows(read.id, chunk)) as readonly T[];
      return rows.slice(0, Math.max(0, read.rows - chunk * chunkSize));
    },
    async stop(id: string): Promise<void> {
      await reads.stop((await get(id)).id);
    },
    async resume(id: string): Promise<void> {
      await reads.resume((await get(id)).id);
    },
  };
}
