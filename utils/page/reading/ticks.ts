/** The tick box of a row. TinyUI hides the box itself and shows a label, so its place is what counts, not its visibility. */
export function tickBox(row: HTMLTableRowElement): HTMLInputElement | null {
  return row.querySelector<HTMLInputElement>('td input[type=checkbox]');
}

/** Whether a person ticked the row. */
export function isTicked(row: HTMLTableRowElement): boolean {
  return tickBox(row)?.checked === true;
}
