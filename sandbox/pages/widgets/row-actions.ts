import { params, variant } from '../params.ts';
import { createActionMenu } from './action-menu.ts';
import type { Action, ActionCell, ActionsOptions } from './action.ts';
import { moreFormOf } from './more/more-form.ts';
import { createPlainActions } from './more/plain-actions.ts';
import { shapeOf } from './constructions/shape.ts';
import type { Column } from './table-types.ts';

interface RowActionsOptions<Row> extends Omit<ActionsOptions, 'actions'> {
  actions: (row: Row) => Action[];
}

/** TinyUI's action menu, or plain elements in a table of the sandbox's own or where 更多 is another one. */
function createActions(options: ActionsOptions): ActionCell {
  const shape = shapeOf(params.variants);
  const form = moreFormOf(params.variants);
  if (shape === undefined && form === undefined) return createActionMenu({ ...options, liveForm: variant('live-dom') });
  return createPlainActions(options, { ...form, bare: shape?.markup === 'div-rows' || shape?.markup === 'list-rows' });
}

/** 操作. Its items may differ from row to row: a row that is used for another record then gets new ones. */
export function actionsColumn<Row>(width: string, { actions, visible, signal }: RowActionsOptions<Row>): Column<Row> {
  return {
    name: 'actions',
    head: '操作',
    width,
    cell: (slot) => {
      const now = (): Action[] => actions(slot.row);
      const words = (): string =>
        now()
          .map(({ label }) => label)
          .join();
      let shown = words();
      let menu = createActions({ actions: now, visible, signal });
      const refresh = (): void => {
        if (words() === shown) {
          menu.refresh();
          return;
        }
        shown = words();
        const old = menu;
        menu = createActions({ actions: now, visible, signal });
        old.host.replaceWith(menu.host);
        old.destroy();
      };
      return { nodes: [menu.host], refresh, destroy: () => menu.destroy() };
    },
  };
}
