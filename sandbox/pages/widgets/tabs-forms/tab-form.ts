/** A title and the place for its content. */
export interface TabPart {
  head: HTMLElement;
  host: HTMLElement;
  mark(active: boolean): void;
}

/** How tabs are built. */
export interface TabForm {
  part(title: string, open: () => void): TabPart;
  assemble(parts: readonly TabPart[]): HTMLElement;
}
