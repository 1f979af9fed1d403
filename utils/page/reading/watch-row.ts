import type { TableRow } from './found-table.ts';

/** Tells whether anything in a row was written anew since, apart from the cell of `except`, which our own press may change. */
export function watchRow({ elements }: TableRow, except: Element): { readonly changed: () => boolean; readonly stop: () => void } {
  const cell = cellAround(elements, except);
  let changed = false;
  const note = (records: readonly MutationRecord[]): void => {
    changed ||= records.some(({ target }) => !cell?.contains(target)) || elements.some(({ isConnected }) => !isConnected);
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

/** The child of a row that holds an element. */
function cellAround(rows: readonly Element[], inside: Element): Element | undefined {
  return rows.flatMap((row) => [...row.children]).find((child) => child.contains(inside));
}
