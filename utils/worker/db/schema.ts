import type { DBSchema } from 'idb';
import type { Item, Job, LogEntry, Plan } from '../jobs/types.ts';

export interface CompanionDb extends DBSchema {
  plans: { key: string; value: Plan; indexes: { byAccount: string; byExpiry: number } };
  jobs: { key: string; value: Job; indexes: { byAccount: [string, number] } };
  /** One row an item. `openKey` is there only while the item is open, so the unique index holds at most one open item for each target. */
  items: {
    key: string;
    value: Item;
    indexes: { byJob: [string, number]; openKey: string };
  };
  log: { key: [string, number]; value: LogEntry };
}
