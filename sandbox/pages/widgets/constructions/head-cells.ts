import { h } from '../../element.ts';
import type { HeadColumn, TableOptions } from '../table-types.ts';

/** What stands in the head cell of a column. */
export type HeadNodes = (column: HeadColumn) => Node[];

const idle = '#adb0b8';
const active = '#0067d1';
const arrow = (up: boolean, colour: string): string =>
  `display: inline-block; margin-left: 6px; border: 4px solid transparent; border-${up ? 'bottom' : 'top'}-color: ${colour}; cursor: pointer; vertical-align: middle;`;
const arrows = [arrow(true, idle), arrow(true, active), arrow(false, active)];
const eyeStyle =
  'display: inline-block; width: 12px; height: 7px; margin-left: 6px; border: 1px solid #8a8e99; border-radius: 50%; background: #8a8e9966; cursor: pointer; vertical-align: middle;';

/** Text, sort arrow and eye of the heads. `data-sort` and `data-eye` are for the tests that press them. */
export function createHeadNodes(sorted: TableOptions<never>['sorted']): HeadNodes {
  const icons: { icon: HTMLElement; state: number }[] = [];
  const draw = (): void => {
    for (const { icon, state } of icons) icon.setAttribute('style', arrows[state] ?? '');
  };
  const sortIcon = (sort: string): HTMLElement => {
    const entry = { icon: h('i', { 'data-sort': sort }), state: 0 };
    icons.push(entry);
    entry.icon.addEventListener('click', () => {
      const state = (entry.state + 1) % arrows.length;
      for (const other of icons) other.state = 0;
      entry.state = state;
      draw();
      sorted(state === 0 ? undefined : sort, state === 2);
    });
    return entry.icon;
  };
  return ({ head, sort, eye, headNodes }) => {
    const nodes: Node[] = headNodes === undefined ? [document.createTextNode(head)] : [...headNodes];
    if (sort !== undefined) nodes.push(sortIcon(sort));
    if (eye !== undefined) nodes.push(h('i', { 'data-eye': true, tabindex: '0', style: eyeStyle, onclick: eye }));
    draw();
    return nodes;
  };
}
