import { h } from '../element.ts';

/** A small table that the page's author wrote by hand. */
export const plainTable = (heads: readonly string[], rows: readonly (readonly (Node | string)[])[]): HTMLElement =>
  h('table', { class: 'sandbox-records' }, [
    h('thead', {}, [
      h(
        'tr',
        {},
        heads.map((head) => h('th', {}, [head])),
      ),
    ]),
    h(
      'tbody',
      {},
      rows.map((cells) =>
        h(
          'tr',
          {},
          cells.map((cell) => h('td', {}, [cell])),
        ),
      ),
    ),
  ]);
