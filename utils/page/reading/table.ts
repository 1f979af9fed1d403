import { isOneOf, readable } from './text.ts';

/** Rows that hold no record: a details row, an empty or a failed table spans all columns with one cell. */
function isRecord(row: HTMLTableRowElement): boolean {
  const first = row.cells[0];
  return first !== undefined && (row.cells.length > 1 || first.colSpan === 1);
}

/** Rows with records, as they stand in the document now. */
export function recordRows(table: HTMLTableElement): HTMLTableRowElement[] {
  return [...table.tBodies].flatMap((body) => [...body.rows]).filter(isRecord);
}

/** A table's head row with words, and the element that holds both. */
interface Head {
  readonly unit: Element;
  readonly texts: string[];
}

/**
 * Finds the head of a table. With a fixed head the words stand in another table beside it, and the table's own head is
 * empty, so the nearest head with words and the same number of columns counts.
 */
function findHead(table: HTMLTableElement): Head {
  const columns = recordRows(table)[0]?.cells.length ?? table.tHead?.rows[0]?.cells.length ?? 0;
  let around: Element | null = table;
  for (let level = 0; around && level < 4; level += 1, around = around.parentElement) {
    for (const head of around.querySelectorAll('thead')) {
      const texts = [...(head.rows[0]?.cells ?? [])].map((cell) => readable(cell.textContent));
      if (texts.length === columns && texts.some(Boolean)) return { unit: around, texts };
    }
  }
  return { unit: table, texts: [] };
}

/** Head texts of a table by column; none where no head was found. */
export function headTexts(table: HTMLTableElement): string[] {
  return findHead(table).texts;
}

/** The table together with its head, which may be a table of its own. */
export function headedUnit(table: HTMLTableElement): Element {
  return findHead(table).unit;
}

/** The innermost element of a row whose own text is one of `words`: a row action, hidden under 更多 or not. */
export function rowAction(row: HTMLTableRowElement, words: readonly string[]): HTMLElement | undefined {
  // Actions stand in the last columns of all documented tables, so the search runs from the end.
  for (let index = row.cells.length - 1; index >= 0; index -= 1) {
    const cell = row.cells[index];
    if (!cell || !words.some((word) => cell.textContent?.includes(word))) continue;
    for (const element of cell.querySelectorAll<HTMLElement>('a, button, [role=button], [aria-label], ti-link')) {
      if (isOneOf(element.textContent, words)) return element.querySelector<HTMLElement>('ti-link, a, button') ?? element;
    }
  }
  return undefined;
}

/** Whether the page itself would not carry out an action. TinyUI marks it by a class only, other builds by attributes. */
export function isDisabled(action: HTMLElement): boolean {
  const marked = action.closest('[disabled], [aria-disabled=true], [class*="-disabled"]');
  return marked !== null && marked.closest('td') === action.closest('td');
}
