import { t } from '../../utils/common/i18n/t.ts';
import type { ListColumn } from './data.ts';
import type { Sum } from './sums.ts';
import { countText, textOfValue } from './text.ts';

/** A sum, and how many rows it leaves out because their value is not known. */
export function SumText({ column, sum }: { readonly column: ListColumn; readonly sum: Sum }) {
  return (
    <>
      {textOfValue(sum.total, column.kind) || '—'}
      {sum.missing > 0 && sum.total !== null && <span class="pcc-hint"> {t('list.missing', { count: countText(sum.missing) })}</span>}
    </>
  );
}

/** A sum where there is little room: what it leaves out is a mark, and said in full where one points at it. */
export function Subtotal({ column, sum }: { readonly column: ListColumn; readonly sum: Sum }) {
  const part = sum.missing > 0 && sum.total !== null;
  return (
    <strong title={part ? t('list.missing', { count: countText(sum.missing) }) : undefined}>
      {textOfValue(sum.total, column.kind) || '—'}
      {part && '+'}
    </strong>
  );
}
