import { AppError } from '../../utils/common/errors.ts';
import { inspectLink, type InspectedLink } from '../../utils/common/share/link.ts';
import { captureCopiedText } from '../../utils/page/copied-text.ts';
import { pressAction } from '../../utils/page/press-action.ts';
import { isDisabled } from '../../utils/page/reading/table.ts';
import type { RowPress } from '../../utils/page/helper.ts';
import { readRow } from '../../utils/page/reading/find-tables.ts';

/** How long the page may take to give its link, in ms. */
const patienceMs = 8000;

/**
 * Presses the page's own 复制链接 of a row and takes the link that it would have copied; the clipboard stays as it is.
 * @throws AppError `SHARE-…`: each says what that means for the clipboard and what to do.
 */
export async function fetchLink({ table, row, action }: RowPress<string, string, string>, signal: AbortSignal): Promise<InspectedLink> {
  if (isDisabled(action)) throw new AppError('SHARE-108');
  const before = readRow(table, row).identity;
  const text = await captureCopiedText(() => pressAction(action), patienceMs, signal);
  // A row that the page reuses may show another customer by now, and the link may be of either.
  if (row.isConnected && readRow(table, row).identity !== before) throw new AppError('SHARE-102');
  return inspectLink(text);
}
