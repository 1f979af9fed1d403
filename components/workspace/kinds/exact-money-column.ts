import { formatFen } from '../../../utils/common/money.ts';
import type { ListColumn, ListData } from '../../list/data.ts';

/** The column of the amount that a job acts on. What is no whole number of fen is shown as it came (`said`, a field), and never acted on. */
export function exactMoneyColumn(data: ListData, said: string, shown: Pick<ListColumn, 'title' | 'width'>): ListColumn {
  const at = (field: string, row: number) => data.columns[field]?.[row] ?? null;
  return {
    ...shown,
    id: 'amountFen',
    kind: 'money',
    sum: true,
    text: (row) => {
      const fen = at('amountFen', row);
      return typeof fen === 'number' ? formatFen(fen) : String(at(said, row) ?? '');
    },
  };
}
