import { h } from '../../element.ts';
import type { HeadColumn, TableOptions } from '../table-types.ts';

type HeadOptions = Pick<TableOptions<never>, 'fixedRight' | 'sorted'> & { columns: readonly HeadColumn[] };

export const fixedRightAttributes = { class: 'ti3-table-column-fixed-right', ticolumnfixed: 'right' };

const states = ['sort', 'sort-ascent', 'sort-descent'] as const;

/** Head row: plain text, or text in a span beside its sort icon or its eye. */
export function createHead({ columns, fixedRight, sorted }: HeadOptions): HTMLElement {
  const icons: { icon: HTMLElement; state: number }[] = [];
  const draw = (): void => {
    for (const { icon, state } of icons) {
      icon.className = `ti3-icon ti3-icon-${states[state] ?? 'sort'}${state > 0 ? ' ti3-headsort-icon-active' : ''}`;
    }
  };
  const sortIcon = (sort: string): HTMLElement => {
    const entry = { icon: h('ti-icon'), state: 0 };
    icons.push(entry);
    const turn = (): void => {
      const state = (entry.state + 1) % states.length;
      for (const other of icons) other.state = 0;
      entry.state = state;
      draw();
      sorted(state === 0 ? undefined : sort, state === 2);
    };
    return h('ti-head-sort', { class: 'ti3-sort-container' }, [h('span', { class: 'ti3-sort', onclick: turn }, [entry.icon])]);
  };
  const cells = columns.map(({ name, head, width, sort, eye, headNodes }) => {
    const children: Node[] = [...(headNodes ?? [])];
    if (sort !== undefined || eye !== undefined) {
      children.push(h('ti-cell-text', { class: 'ti3-cell-text-container' }, [h('span', { class: 'ti3-cell-text' }, [head])]));
    } else if (headNodes === undefined) children.push(document.createTextNode(head));
    if (sort !== undefined) children.push(sortIcon(sort));
    if (eye !== undefined) {
      const icon = h('ti-icon', { class: 'ti3-icon sandbox-eye', tabindex: '0', onclick: eye });
      children.push(h('ti-cell-icons', { class: 'ti3-cell-icons-container' }, [icon]));
    }
    const fixed = fixedRight && name === 'actions';
    return h(
      'th',
      {
        style: `width: ${width}`,
        'checkbox-column': name === 'ticks',
        ...(fixed && fixedRightAttributes),
      },
      children,
    );
  });
  draw();
  return h('thead', {}, [h('tr', {}, cells)]);
}
