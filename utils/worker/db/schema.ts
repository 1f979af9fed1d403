import type { DBSchema } from 'idb';
import type { Item, Job, LogEntry, Plan } from '../jobs/types.ts';

/** Rows that other parts of the worker keep here; their shape is theirs. */
export interface ShareRow {
  readonly id?: number;
  readonly accountKey: string;
  readonly at: number;
  readonly [field: string]: unknown;
}
export interface HealthRow {
  readonly id: string;
  readonly [field: string]: unknown;
}

export interface CompanionDb extends DBSchema {
  shareHistory: { key: number; value: ShareRow; indexes: { byAccount: [string, number]; byTime: number } };
  pageHealth: { key: string; value: HealthRow };
  plans: { key: string; value: Plan; indexes: { byAccount: string; byExpiry: number } };
  jobs: { key: string; value: Job; indexes: { byAccount: [string, number] } };
  /** One row an item. `openKey` is there only while the item is open, so the unique index holds at most one open item for each target. */
  items: {
    key: string;
    value: Item;
    indexes: { byJob: [string, number]; byState: [string, string]; byTime: number; openKey: string };
  };
  log: { key: [string, number]; value: LogEntry };
}
