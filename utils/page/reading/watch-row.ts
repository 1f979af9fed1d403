import type { TableRow } from './found-table.ts';

/** Tells whether anything in a row was written anew since, apart from the cell `except`, which our own press may change. */
export function watchRow(
  { elements }: TableRow,
  except: Element | undefined,
): { readonly changed: () => boolean; readonly stop: () => void } {
  let changed = false;
  const note = (records: readonly MutationRecord[]): void => {
    changed ||= records.some(({ target }) => !except?.contains(target)) || elements.some(({ isConnected }) => !isConnected);
  };
  const observer = new MutationObserver(note);
  for (const element of elements) observer.observe(element, { childList: true, characterData: true, subtree: true });
  return {
    changed: () => {
      note(observer.takeRecords());
      return changed;
    },
    stop: () => observer.disconnect(),
  };
}
