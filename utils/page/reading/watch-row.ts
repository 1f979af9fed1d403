/** Tells whether anything in a row was written anew since, apart from the cell of `except`, which our own press may change. */
export function watchRow(row: HTMLTableRowElement, except: Element): { readonly changed: () => boolean; readonly stop: () => void } {
  const cell = except.closest('td');
  let changed = false;
  const note = (records: readonly MutationRecord[]): void => {
    changed ||= records.some(({ target }) => !cell?.contains(target));
  };
  const observer = new MutationObserver(note);
  observer.observe(row, { childList: true, characterData: true, subtree: true });
  return {
    changed: () => {
      note(observer.takeRecords());
      return changed;
    },
    stop: () => observer.disconnect(),
  };
}
