/** Settings that helpers need, as the worker gave them at the start of this document. */
export interface PageSettings {
  readonly shareTemplate: string;
}

let settings: PageSettings = { shareTemplate: '' };

export function setPageSettings(next: PageSettings): void {
  settings = next;
}

export function pageSettings(): PageSettings {
  return settings;
}
