import { createStore } from 'zustand/vanilla';
import type { CustomerRow, CustomersRequest, CustomersView } from '../../../../utils/common/customers/schemas.ts';
import type { Ask } from '../../../own-pages/extension-client.ts';
import type { Loading } from '../../../own-pages/loader.ts';
import { createLoader } from '../../../own-pages/loader.ts';

interface CustomersState extends Loading {
  readonly read: CustomersView | undefined;
  readonly rows: readonly CustomerRow[];
  readonly names: boolean;
}

export type CustomersStore = ReturnType<typeof createCustomersStore>;

/** Customers with balances: their reading and, once it is done, its rows. The worker keeps both. */
export function createCustomersStore(ask: Ask) {
  const state = createStore<CustomersState>(() => ({ status: 'ready', error: undefined, read: undefined, rows: [], names: false }));

  /** What the next reading does. */
  let next: (() => Promise<CustomersView | null>) | undefined;
  const { load } = createLoader(state, async () => {
    const read = await next?.();
    if (!read) return { read: undefined, rows: [] };
    return { read, rows: read.state === 'done' ? await allRows(read, state.getState().names) : [] };
  });

  async function allRows(read: CustomersView, names: boolean): Promise<readonly CustomerRow[]> {
    const rows: CustomerRow[] = [];
    for (let chunk = 0; rows.length < read.rows; chunk += 1) {
      const more = (await ask('customers.rows', { readId: read.readId, chunk, names })).rows;
      if (more.length === 0) break;
      rows.push(...more);
    }
    return rows;
  }

  const run = (task: () => Promise<CustomersView | null>): Promise<void> => {
    next = task;
    return load();
  };
  const look = (readId: string) => () => ask('customers.get', { readId });

  return {
    state,
    start: (kind: Exclude<CustomersRequest['scope']['kind'], 'reseller'>) => run(() => ask('customers.read', { scope: { kind } })),
    look: (readId: string) => run(look(readId)),
    stop: (readId: string) => run(() => ask('customers.stop', { readId }).then(look(readId))),
    resume: (readId: string) => run(() => ask('customers.resume', { readId }).then(look(readId))),
    toggleNames(readId: string): Promise<void> {
      state.setState(({ names }) => ({ names: !names }));
      return run(look(readId));
    },
  };
}
