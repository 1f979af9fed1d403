import { t } from '../../utils/common/i18n/t.ts';
import { Icon } from '../ui/Icon.tsx';
import type { ListColumn } from './data.ts';
import type { ListProps } from './list-props.ts';
import type { TickState } from './selection.ts';
import type { Sort } from './sort.ts';
import { countText } from './text.ts';
import { TickBox } from './TickBox.tsx';

interface Props {
  readonly columns: readonly ListColumn[];
  readonly sort: Sort | null;
  readonly onSort: (column: string) => void;
  /** The box for all that matches; left out where nothing is selected here. */
  readonly tick: { readonly state: TickState; readonly count: number; readonly onToggle: (on: boolean) => void } | undefined;
  readonly actions: ListProps['actions'];
}

const directionOf = (column: ListColumn, sort: Sort | null): 'none' | 'ascending' | 'descending' => {
  if (sort?.column !== column.id) return 'none';
  return sort.descending ? 'descending' : 'ascending';
};

/** Titles of the columns, each a button that sorts, and the box that ticks all that matches. */
export function ListHead({ columns, sort, onSort, tick, actions }: Props) {
  return (
    <div role="rowgroup" class="pcc-list-head">
      <div role="row" aria-rowindex={1} class="pcc-line">
        {tick && (
          <div role="columnheader" class="pcc-cell">
            <TickBox label={t('list.selectAll', { count: countText(tick.count) })} state={tick.state} onToggle={tick.onToggle} />
          </div>
        )}
        {columns.map((column) => {
          const direction = directionOf(column, sort);
          return (
            <div key={column.id} role="columnheader" aria-sort={direction} class="pcc-cell" data-kind={column.kind}>
              <button type="button" class="pcc-sort" onClick={() => onSort(column.id)}>
                {column.title}
                {direction !== 'none' && <Icon shape={direction === 'ascending' ? 'up' : 'down'} />}
              </button>
            </div>
          );
        })}
        {actions && (
          <div role="columnheader" class="pcc-cell">
            {actions.title}
          </div>
        )}
      </div>
    </div>
  );
}
