import { t } from '../../utils/common/i18n/t.ts';
import type { ListColumn } from './data.ts';
import { ListCell } from './ListCell.tsx';
import type { ListProps } from './list-props.ts';
import { TickBox } from './TickBox.tsx';

interface Props {
  readonly list: ListProps;
  readonly columns: readonly ListColumn[];
  readonly onCopy: (id: string) => void;
  readonly onTick: (line: number, on: boolean, range: boolean) => void;
  readonly row: number;
  readonly line: number;
}

/** The cells of one row. */
export function ListRow({ list, columns, row, line, onCopy, onTick }: Props) {
  const { data, selecting, actions } = list;
  const whyNot = selecting?.whyNot?.(row) ?? '';
  const tick = selecting?.isSelected(row) === true ? 'all' : 'none';
  return (
    <>
      {selecting && (
        <div role="gridcell" class="pcc-cell">
          <TickBox
            byKeys
            label={t('list.selectRow', { name: list.rowName(row) })}
            state={whyNot === '' ? tick : 'impossible'}
            whyNot={whyNot}
            onToggle={(on, event) => onTick(line, on, event.shiftKey)}
          />
        </div>
      )}
      {columns.map((column) => (
        <ListCell key={column.id} column={column} data={data} row={row} onCopy={onCopy} />
      ))}
      {actions && (
        <div role="gridcell" class="pcc-cell">
          {actions.cell(row)}
        </div>
      )}
    </>
  );
}
