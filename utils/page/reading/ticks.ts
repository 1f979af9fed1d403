import type { FoundTable, TableRow } from './found-table.ts';

/** The tick box of a row. A library may hide the box itself and show a label, so its place is what counts, not its visibility. */
export function tickBox({ elements }: TableRow): HTMLElement | undefined {
  for (const element of elements) {
    const box = element.querySelector<HTMLElement>('input[type=checkbox], [role=checkbox]');
    if (box) return box;
  }
  return undefined;
}

/** Whether a person ticked the row. */
export function isTicked(row: TableRow): boolean {
  return row.elements.some((element) =>
    [...element.querySelectorAll('input[type=checkbox], [role=checkbox]')].some((box) =>
      box instanceof HTMLInputElement ? box.checked : box.getAttribute('aria-checked') === 'true',
    ),
  );
}

/** The rows of a table that are ticked now. */
export function tickedRows(table: FoundTable): readonly TableRow[] {
  return table.rows().filter(isTicked);
}
