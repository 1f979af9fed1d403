import { useEffect, useMemo, useRef } from 'preact/hooks';
import { t } from '../../utils/common/i18n/t.ts';
import { useStore } from '../hooks/use-store.ts';
import { ask } from '../own-pages/extension-client.ts';
import { Button } from '../ui/Button.tsx';
import { EmptyState } from '../ui/EmptyState.tsx';
import { chosenColumns, emptyColumns } from './chosen-columns.ts';
import type { RowId } from './data.ts';
import { Drawer } from './Drawer.tsx';
import { ListFoot } from './ListFoot.tsx';
import { ListGrid } from './ListGrid.tsx';
import type { ListProps } from './list-props.ts';
import { ListTools } from './ListTools.tsx';
import { rememberChoice } from './remember-choice.ts';
import { everyRow } from './sort.ts';
import { useCopied } from './use-copied.ts';
import { useLines } from './use-lines.ts';
import { useSearchKey } from './use-search-key.ts';

/** The one list of all views: tools, a table of any length, foot and drawer. `list-props.ts` says what it takes. */
export function List(list: ListProps) {
  const { id, store, data, drawer } = list;
  const state = useStore(store.state, (whole) => whole);
  useEffect(() => rememberChoice(store, id, ask), [store, id]);
  const scroller = useRef<HTMLDivElement>(null);
  const openedByKey = useRef(false);
  const search = useRef<HTMLInputElement>(null);
  useSearchKey(search);
  const [said, copy] = useCopied();
  const empty = useMemo(() => emptyColumns(list.columns, data), [data]);
  const columns = chosenColumns(list.columns, empty, state.columns);
  const found = useLines(data, list.columns, list.chips ?? [], state);
  const openRow = useMemo(
    () => (state.open === undefined ? undefined : everyRow(data.count).find((row) => list.rowId(row) === state.open)),
    [data, state.open],
  );
  if (data.count === 0) return <>{list.empty}</>;
  const openDrawer = (row: RowId, byKey: boolean): void => {
    openedByKey.current = byKey;
    store.open(row);
  };
  const closeDrawer = (): void => {
    store.open(undefined);
    scroller.current?.focus({ preventScroll: true });
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Escape' && openRow !== undefined) closeDrawer();
  };
  return (
    <div class="pcc-list-place" onKeyDown={onKeyDown}>
      <section class="pcc-list-card" data-density={state.density} aria-label={list.caption}>
        <ListTools list={list} state={state} columns={columns} rows={found.rows} search={search} />
        <ListGrid list={list} state={state} columns={columns} found={found} onCopy={copy} onOpen={openDrawer} scroller={scroller} />
        {found.lines.length === 0 && (
          <EmptyState title={t('list.noMatch')}>
            <Button onPress={store.clear}>{t('list.clear')}</Button>
          </EmptyState>
        )}
        <ListFoot list={list} columns={columns} rows={found.matching} said={said} />
      </section>
      {drawer && openRow !== undefined && (
        <Drawer key={state.open} title={drawer.title(openRow)} onClose={closeDrawer} takesFocus={openedByKey.current}>
          {drawer.body(openRow)}
        </Drawer>
      )}
    </div>
  );
}
