import type { ListColumn, ListData } from './data.ts';
import { CopyId } from './CopyId.tsx';
import { textOfRow } from './text.ts';

interface Props {
  readonly column: ListColumn;
  readonly data: ListData;
  readonly row: number;
  readonly onCopy: (id: string) => void;
}

/** A column's value in a row; what is not known is a dash. */
export function ListCell({ column, data, row, onCopy }: Props) {
  const text = textOfRow(column, data, row);
  const plain = column.kind === 'id' ? <CopyId id={text} onCopy={onCopy} /> : text || '—';
  return (
    <div role="gridcell" class="pcc-cell" data-kind={column.kind} title={column.cell || column.kind === 'id' ? undefined : text}>
      {column.cell ? column.cell(row) : plain}
    </div>
  );
}
