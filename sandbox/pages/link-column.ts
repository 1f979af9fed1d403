import { h } from './element.ts';
import type { Column } from './widgets/table.ts';

interface LinkColumn<Row> {
  name: string;
  head: string;
  width: string;
  text: (row: Row) => string;
  /** Address of the detail page; the row's id is in it. */
  href: (row: Row) => string;
}

/** A column whose text is a link. */
export function linkColumn<Row>({ name, head, width, text, href }: LinkColumn<Row>): Column<Row> {
  return {
    name,
    head,
    width,
    cell: (slot) => {
      const link = h('a', { class: 'sandbox-link' });
      const refresh = (): void => {
        if (link.textContent !== text(slot.row)) link.textContent = text(slot.row);
        link.setAttribute('href', href(slot.row));
      };
      refresh();
      return { nodes: [link], refresh };
    },
  };
}
