import { AppError } from '../common/errors.ts';
import { captureCopiedText } from './copied-text.ts';
import { pointAndPress, pressAction } from './press-action.ts';
import type { FoundTable, TableRow } from './reading/found-table.ts';
import { isSameRecord, readRow, type RowReading } from './reading/read-row.ts';
import { isDisabled, rowAction } from './reading/row-action.ts';
import { watchRow } from './reading/watch-row.ts';

/** How long a menu may take to open, in ms. */
const patienceMs = 2000;

/**
 * Presses a row action that copies, and takes the text that it would have copied; the clipboard stays as it is.
 * @param shown what the row showed when the person pressed: the text must be of that record, also at a second try.
 * @throws AppError `SHARE-102` when the row shows another record; `SHARE-116` when nothing tells its record from others; `SHARE-108` when the
 *   page would not carry the action out; `SHARE-109` when the row is gone; `SHARE-115` when 更多 did not show the action; and
 *   those of {@link captureCopiedText}.
 */
export async function copiedByRow<A extends string>(
  table: FoundTable<string, A>,
  pressed: TableRow,
  name: A,
  shown: RowReading,
  signal: AbortSignal,
): Promise<string> {
  // A second try comes later: the table may have been read anew meanwhile.
  table.changed();
  const row = table.grid.rowOf(pressed.element);
  if (!row) throw new AppError('SHARE-109');
  if (row.elements.some((element) => !element.isConnected)) throw new AppError('SHARE-109');
  if (!isSameRecord(readRow(table, row), shown)) throw new AppError(shown.identity === '' ? 'SHARE-116' : 'SHARE-102');
  const inRow = rowAction(table, row, name);
  const action = inRow ?? table.moreOf(row);
  if (!action) throw new AppError('SHARE-109');
  if (inRow && isDisabled(inRow, row)) throw new AppError('SHARE-108');
  const watch = watchRow(
    row,
    table.grid.cellsOf(row).findLast((cell) => cell.contains(action)),
  );
  try {
    const text = await captureCopiedText(inRow ? () => pressAction(inRow) : await underMore(table, row, action, name, signal), signal);
    // A row that the page reuses may show another customer by now, and the text may be of either.
    if (watch.changed() || !isStill(table, row, shown)) throw new AppError('SHARE-102');
    return text;
  } finally {
    watch.stop();
  }
}

/** Whether a row shows the same record as before, seen anew. */
function isStill(table: FoundTable, { element }: TableRow, shown: RowReading): boolean {
  table.changed();
  const row = table.grid.rowOf(element);
  return row !== undefined && isSameRecord(readRow(table, row), shown);
}

/** Opens the menu of a row, and gives the press of the action in it. */
async function underMore<A extends string>(
  table: FoundTable<string, A>,
  row: TableRow,
  more: Element,
  name: A,
  signal: AbortSignal,
): Promise<() => void> {
  const before = new Set(table.shownFor(row, name));
  pointAndPress(more.closest<HTMLElement>('a, button, [role=button], [tabindex]') ?? (more as HTMLElement));
  for (const end = performance.now() + patienceMs; performance.now() < end;) {
    if (signal.aborted) throw new AppError('SHARE-111');
    const [entry, ...others] = table.shownFor(row, name).filter((word) => !before.has(word));
    if (entry && others.every((other) => entry.contains(other) || other.contains(entry))) return () => pressAction(entry as HTMLElement);
    await new Promise(requestAnimationFrame);
  }
  throw new AppError('SHARE-115');
}
