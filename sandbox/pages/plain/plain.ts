import type { PageView } from '../frame/page-view.ts';
import { h } from '../element.ts';
import { params } from '../params.ts';
import type { Route } from '../router.ts';
import { createTable, textColumn } from '../widgets/table.ts';

interface Line {
  position: number;
  /** How often the line was changed. */
  edition: number;
}

const columnHeads = ['甲', '乙', '丙', '丁', '戊', '己'];

function amount(route: Route, name: string, fallback: number): number {
  const value = Number(route.query.get(name) ?? params.search.get(name) ?? fallback);
  return Number.isInteger(value) && value >= 0 ? value : fallback;
}

const button = (name: string, label: string, run: () => void): HTMLElement =>
  h('button', { tibutton: true, type: 'button', class: 'ti3-btn-middle', 'data-press': name, onclick: run }, [label]);

/** A table without any word of a known page, for the bench: `#/obmgr/plain?rows=100&change=10`. */
export const plain: PageView = {
  title: '素页',
  content: (route) => {
    const change = amount(route, 'change', 10);
    let lines: Line[] = Array.from({ length: amount(route, 'rows', 100) }, (_, position) => ({ position, edition: 0 }));
    const table = createTable<Line>({
      columns: columnHeads.map((head, index) =>
        textColumn(head, head, 'auto', ({ position, edition }) => `${head} ${position * columnHeads.length + index}.${edition}`),
      ),
      keyOf: ({ position, edition }) => `${position}.${edition}`,
      tracking: 'id',
      fixedHead: false,
      fixedRight: false,
      sorted: () => undefined,
    });
    const changeSome = (): void => {
      lines = lines.map((line) => (line.position < change ? { ...line, edition: line.edition + 1 } : line));
      table.show(lines);
    };
    table.show(lines);
    return h('div', { class: 'sandbox-pane' }, [
      h('div', { class: 'sandbox-toolbar' }, [button('nothing', '空按', () => undefined), button('change', `换 ${change} 行`, changeSome)]),
      h('div', { class: 'sandbox-list' }, [table.host]),
    ]);
  },
};
