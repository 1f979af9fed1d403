import type { PlanRow } from '../../../utils/common/jobs/schemas.ts';
import type { Cell, ListData } from '../../list/data.ts';

/** A plan's rows as columns: one array a field, those of its kind's data among them. Arrays grow; a published list keeps its length. */
export interface PlanRows {
  readonly data: ListData;
  /** Keys of why it is not preselected, and of what to know, by row. */
  readonly reasons: readonly (readonly string[])[];
  readonly notes: readonly (readonly string[])[];
}

export const noRows: PlanRows = { data: { count: 0, columns: {} }, reasons: [], notes: [] };

/** Gathers rows as they come. */
export function gatherRows() {
  const columns: Record<string, Cell[]> = {};
  const reasons: (readonly string[])[] = [];
  const notes: (readonly string[])[] = [];
  let count = 0;
  const put = (field: string, value: Cell): void => {
    const column = (columns[field] ??= []);
    // A field that earlier rows did not have.
    while (column.length < count) column.push(null);
    column.push(value);
  };
  return {
    add(rows: readonly PlanRow[]): void {
      for (const { target, verdict, amountFen, openJob, data, ...why } of rows) {
        for (const [field, value] of Object.entries(data)) put(field, value);
        put('target', target);
        put('verdict', verdict);
        put('amountFen', amountFen);
        put('openJob', openJob);
        reasons.push(why.reasons);
        notes.push(why.notes);
        count += 1;
      }
    },
    count: () => count,
    rows: (): PlanRows => ({ data: { count, columns: { ...columns } }, reasons, notes }),
  };
}
