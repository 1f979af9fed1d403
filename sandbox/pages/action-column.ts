import { variant } from './params.ts';
import { createActionMenu, type Action } from './widgets/action-menu.ts';
import type { Column } from './widgets/table.ts';

/** 操作 with items that differ from row to row: a row that is used for another record gets a new menu. */
export function actionColumn<Row>(actions: (row: Row) => Action[], width: string, signal: AbortSignal): Column<Row> {
  return {
    name: 'actions',
    head: '操作',
    width,
    cell: (slot) => {
      const words = (): string =>
        actions(slot.row)
          .map(({ label }) => label)
          .join();
      const create = (): ReturnType<typeof createActionMenu> =>
        createActionMenu({ actions: () => actions(slot.row), visible: variant('overflow') ? 1 : 3, liveForm: variant('live-dom'), signal });
      let shown = words();
      let menu = create();
      const refresh = (): void => {
        if (words() === shown) {
          menu.refresh();
          return;
        }
        shown = words();
        const old = menu;
        menu = create();
        old.host.replaceWith(menu.host);
        old.destroy();
      };
      return { nodes: [menu.host], refresh, destroy: () => menu.destroy() };
    },
  };
}
