import { t } from '../../utils/common/i18n/t.ts';
import type { ListColumn } from './data.ts';
import type { Group } from './groups.ts';
import type { ListProps } from './list-props.ts';
import { Subtotal } from './SumText.tsx';
import type { TickState } from './selection.ts';
import { sumOf } from './sums.ts';
import { countText, textOfRow } from './text.ts';
import { TickBox } from './TickBox.tsx';

interface Props {
  readonly list: ListProps;
  readonly columns: readonly ListColumn[];
  readonly group: Group;
  /** The column that makes the groups, shown or not. */
  readonly by: ListColumn | undefined;
  readonly tick: TickState;
  readonly onTick: (rows: Int32Array, on: boolean) => void;
}

/** Head of a group: what its rows share, how many they are, their sums, and a box for all of them. */
export function GroupHead({ list, columns, group, by, tick, onTick }: Props) {
  const first = group.rows[0] ?? 0;
  const name = (by ? textOfRow(by, list.data, first) : '') || t('list.group.unknown');
  // The name reaches over the columns before the first sum.
  const firstSum = columns.findIndex(({ sum }) => sum === true);
  const span = Math.max(1, firstSum < 0 ? columns.length : firstSum);
  const hidden = firstSum === 0 ? columns[0] : undefined;
  return (
    <>
      {list.selecting && (
        <div role="gridcell" class="pcc-cell">
          <TickBox byKeys label={t('list.selectRow', { name })} state={tick} onToggle={(on) => onTick(group.rows, on)} />
        </div>
      )}
      <div role="gridcell" class="pcc-cell" aria-colspan={span} style={{ gridColumn: `span ${span}` }}>
        <strong>{name}</strong>
        <span class="pcc-hint">{t('list.groupCount', { count: countText(group.rows.length) })}</span>
        {hidden && <Subtotal column={hidden} sum={sumOf(hidden, list.data, group.rows)} />}
      </div>
      {columns.slice(span).map((column) => (
        <div key={column.id} role="gridcell" class="pcc-cell" data-kind={column.kind}>
          {column.sum && <Subtotal column={column} sum={sumOf(column, list.data, group.rows)} />}
        </div>
      ))}
      {list.actions && <div role="gridcell" class="pcc-cell" />}
    </>
  );
}
