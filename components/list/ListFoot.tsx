import { useMemo } from 'preact/hooks';
import { t } from '../../utils/common/i18n/t.ts';
import { beijingClock } from '../format/beijing-time.ts';
import type { ListColumn } from './data.ts';
import type { ListAge, ListProps } from './list-props.ts';
import { SumText } from './SumText.tsx';
import { everyRow } from './sort.ts';
import { sumOf } from './sums.ts';
import { countText } from './text.ts';

interface Props {
  readonly list: ListProps;
  readonly columns: readonly ListColumn[];
  /** The rows that are found. */
  readonly rows: Int32Array;
  /** What was just done, to be read out. */
  readonly said: string;
}

function ageText({ at, read, total }: ListAge): string {
  const clock = beijingClock(at, Date.now());
  if (read === undefined || total === undefined) return t('list.age', { at: clock });
  return total === null
    ? t('list.coveredSome', { at: clock, read: countText(read) })
    : t('list.covered', { at: clock, read: countText(read), total: countText(total) });
}

/** How many rows there are, how old they are and how much they cover; selection and sums of what is found. */
export function ListFoot({ list, columns, rows, said }: Props) {
  const { data, selecting, age } = list;
  const summed = columns.filter(({ sum }) => sum === true);
  const key = summed.map(({ id }) => id).join('\n');
  const sums = useMemo(() => summed.map((column) => ({ column, sum: sumOf(column, data, rows) })), [data, rows, key]);
  const isSelected = selecting?.isSelected;
  const selected = useMemo(() => (isSelected ? everyRow(data.count).filter(isSelected).length : 0), [data, isSelected]);
  const unseen = useMemo(() => (isSelected ? selected - rows.filter(isSelected).length : 0), [rows, isSelected]);
  return (
    <div class="pcc-list-foot">
      <span role="status">
        {said ||
          (rows.length === data.count
            ? t('list.found', { count: countText(data.count) })
            : t('list.foundOf', { found: countText(rows.length), all: countText(data.count) }))}
      </span>
      {age && <span>{ageText(age)}</span>}
      {list.foot}
      <span class="pcc-list-sums">
        {sums.map(({ column, sum }) => (
          <span key={column.id}>
            {t('list.sum', { column: column.title, sum: '' })}
            <SumText column={column} sum={sum} />
          </span>
        ))}
        {selected > 0 && (
          <span>
            {t('list.selected', { count: countText(selected) })} {unseen > 0 && t('list.selectedUnseen', { count: countText(unseen) })}
          </span>
        )}
      </span>
    </div>
  );
}
