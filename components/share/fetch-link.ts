import { AppError } from '../../utils/common/errors.ts';
import { inspectLink, type InspectedLink } from '../../utils/common/share/link.ts';
import { captureCopiedText } from '../../utils/page/copied-text.ts';
import type { RowPress } from '../../utils/page/helper.ts';
import { pressAction } from '../../utils/page/press-action.ts';
import { type RowReading, readRow } from '../../utils/page/reading/find-tables.ts';
import { isDisabled } from '../../utils/page/reading/table.ts';
import { watchRow } from '../../utils/page/reading/watch-row.ts';

/**
 * Presses the page's own 复制链接 of a row and takes the link that it would have copied; the clipboard stays as it is.
 * @param shown what the row showed when the person pressed 分享: the link must be of that record, also at a second try.
 * @throws AppError `SHARE-…`: each says what that means for the clipboard and what to do.
 */
export async function fetchLink(
  { table, row, action }: RowPress<string, string, string>,
  shown: RowReading<string>,
  signal: AbortSignal,
): Promise<InspectedLink> {
  if (!row.isConnected || !row.contains(action)) throw new AppError('SHARE-109');
  if (readRow(table, row).identity !== shown.identity) throw new AppError('SHARE-102');
  if (isDisabled(action)) throw new AppError('SHARE-108');
  const watch = watchRow(row, action);
  try {
    const text = await captureCopiedText(() => pressAction(action), signal);
    // A row that the page reuses may show another customer by now, and the link may be of either.
    if (watch.changed()) throw new AppError('SHARE-102');
    return inspectLink(text);
  } finally {
    watch.stop();
  }
}
