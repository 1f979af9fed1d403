import * as v from 'valibot';
import {
  CustomersRequestSchema,
  CustomersSummarySchema,
  type CustomerRow,
  type CustomersRequest,
  type CustomersView,
} from '../../common/customers/schemas.ts';
import { AppError } from '../../common/errors.ts';
import { maskName } from '../../common/mask-name.ts';
import type { Actor } from '../jobs/engine.ts';
import type { Reads } from '../reads/index.ts';
import type { ReadStore } from '../reads/store.ts';
import { chunkSize, type Read } from '../reads/types.ts';
import { customersRead } from './reader.ts';

interface Deps {
  readonly reads: Reads;
  readonly store: ReadStore;
  /** Throws AUTH-101, AUTH-102, AUTH-107. */
  actor(): Promise<Actor>;
  now(): number;
}

/** Customers with balances, each time a long read. What one account and operator read is not shown to another (AUTH-104); JOB-102: gone. */
export type CustomerReads = ReturnType<typeof createCustomerReads>;

function viewOf({ id, state, progress, error, request, endedAt, rows, summary }: Read): CustomersView {
  const read = v.safeParse(CustomersSummarySchema, summary);
  return {
    readId: id,
    state,
    progress,
    error,
    request: v.parse(CustomersRequestSchema, request),
    endedAt,
    rows,
    summary: read.success ? read.output : null,
  };
}

export function createCustomerReads({ reads, store, actor, now }: Deps) {
  async function own(readId: string): Promise<Read | null> {
    const read = await reads.get(readId);
    if (read?.kind !== customersRead) return null;
    const { accountKey, operatorId } = await actor();
    if (read.accountKey !== accountKey || read.operatorId !== operatorId) throw new AppError('AUTH-104');
    return read;
  }
  async function mustOwn(readId: string): Promise<Read> {
    const read = await own(readId);
    if (!read) throw new AppError('JOB-102');
    return read;
  }
  return {
    /** Begins to read. Call `wakeReads` afterwards. */
    async start(request: CustomersRequest): Promise<CustomersView> {
      const owner = await actor();
      await store.dropExpired(now());
      return viewOf(await reads.start(customersRead, owner, request));
    },
    /** `null`: dropped. */
    async get(readId: string): Promise<CustomersView | null> {
      const read = await own(readId);
      return read && viewOf(read);
    },
    /** Rows `[chunk * 1000, …)`; none past the end. */
    async rows(readId: string, chunk: number, names: boolean): Promise<CustomerRow[]> {
      const read = await mustOwn(readId);
      // The rows of this read are what its reader kept.
      const rows = (await store.rows(readId, chunk)) as readonly CustomerRow[];
      const there = rows.slice(0, Math.max(0, read.rows - chunk * chunkSize));
      if (names) return there;
      return there.map((row) => ({ ...row, name: maskName(row.name), accountName: maskName(row.accountName) }));
    },
    async stop(readId: string): Promise<void> {
      await mustOwn(readId);
      await reads.stop(readId);
    },
    async resume(readId: string): Promise<void> {
      await mustOwn(readId);
      await reads.resume(readId);
    },
  };
}
