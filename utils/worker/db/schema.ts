import type { DBSchema } from 'idb';
import type { Item, Job, LogEntry } from '../jobs/types.ts';
import type { KeptAnswer, Read, ReadChunk } from '../reads/types.ts';

export interface CompanionDb extends DBSchema {
  jobs: { key: string; value: Job; indexes: { byAccount: [string, number] } };
  /** One row an item. `openKey` is there only while the item is open, so the unique index holds at most one open item for each target. */
  items: {
    key: string;
    value: Item;
    indexes: { byJob: [string, number]; byState: [string, string, number]; byUpdate: [string, number]; openKey: string };
  };
  log: { key: [string, number]; value: LogEntry };
  /** Long reads; a plan is one of them. */
  reads: { key: string; value: Read; indexes: { byAccount: string; byExpiry: number } };
  readRows: { key: [string, number]; value: ReadChunk };
  readAnswers: { key: [string, string, number]; value: KeptAnswer };
}
