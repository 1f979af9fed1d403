import * as v from 'valibot';
import {
  CustomersRequestSchema,
  CustomersSummarySchema,
  type CustomerRow,
  type CustomersRequest,
  type CustomersView,
} from '../../common/customers/schemas.ts';
import { maskName } from '../../common/mask-name.ts';
import { createOwnReads, type OwnReadsDeps } from '../reads/own-reads.ts';
import type { Read } from '../reads/types.ts';
import { customersRead } from './reader.ts';

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

export function createCustomerReads(deps: OwnReadsDeps) {
  const own = createOwnReads(deps, (kind) => kind === customersRead);
  return {
    async start(request: CustomersRequest): Promise<CustomersView> {
      return viewOf(await own.start(customersRead, await deps.actor(), request));
    },
    /** `null`: dropped. */
    async get(readId: string): Promise<CustomersView | null> {
      const read = await own.find(readId);
      return read && viewOf(read);
    },
    /** Rows `[chunk * 1000, …)`; none past the end. */
    async rows(readId: string, chunk: number, names: boolean): Promise<readonly CustomerRow[]> {
      const rows = await own.rows<CustomerRow>(await own.get(readId), chunk);
      if (names) return rows;
      return rows.map((row) => ({ ...row, name: maskName(row.name), accountName: maskName(row.accountName) }));
    },
    stop: own.stop,
    resume: own.resume,
  };
}
