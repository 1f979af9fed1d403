import type { ServiceLists } from '../common/service-lists.ts';

/** Settings that helpers need, as the worker gave them at the start of this document. */
export interface PageSettings {
  readonly shareTemplate: string;
  /** Which cloud services count in a SOW. */
  readonly serviceLists: ServiceLists;
}

let settings: PageSettings = { shareTemplate: '', serviceLists: { higher: [], key: [], asOf: '' } };

export function setPageSettings(next: PageSettings): void {
  settings = next;
}

export function pageSettings(): PageSettings {
  return settings;
}
