import type { RefObject, VNode } from 'preact';
import { useEffect, useId, useMemo, useState } from 'preact/hooks';
import type { ListColumn, RowId } from './data.ts';
import { groupAt } from './groups.ts';
import { GroupHead } from './GroupHead.tsx';
import { actOf } from './keys.ts';
import { ListHead } from './ListHead.tsx';
import { ListLine } from './ListLine.tsx';
import type { ListProps } from './list-props.ts';
import { ListRow } from './ListRow.tsx';
import type { ListState } from './list-store.ts';
import { heights, templateOf } from './measures.ts';
import { selectable, tickOf, tickOfFree } from './selection.ts';
import type { Lines } from './use-lines.ts';
import { useTicks } from './use-ticks.ts';
import type { VirtualLine } from './use-virtual-rows.ts';
import { useVirtualRows } from './use-virtual-rows.ts';

interface Props {
  readonly list: ListProps;
  readonly state: ListState;
  readonly columns: readonly ListColumn[];
  readonly found: Lines;
  readonly onCopy: (id: string) => void;
  readonly onOpen: (row: RowId, byKey: boolean) => void;
  readonly scroller: RefObject<HTMLDivElement | null>;
}

const isControl = (target: EventTarget | null): boolean => target instanceof Element && target.closest('button, a, input') !== null;

/** The table itself: its head, and of its lines those that are in view. */
export function ListGrid({ list, state, columns, found, onCopy, onOpen, scroller }: Props) {
  const { store, selecting, drawer } = list;
  const { matching, groups, lines } = found;
  const [active, setActive] = useState(-1);
  const id = useId();
  const { row: height, head } = heights(state.density, list.rowLines);
  const { lines: shown, total, reveal } = useVirtualRows(scroller, lines.length, height, head);

  const { tickRows, tickLine, turn } = useTicks(found, selecting);

  useEffect(() => {
    scroller.current?.scrollTo({ top: 0 });
    setActive(-1);
  }, [state.sort, state.query, state.chips, state.group]);

  const openLine = (line: number, byKey: boolean): void => {
    const row = lines[line] ?? -1;
    if (drawer && row >= 0) onOpen(list.rowId(row), byKey);
  };
  const moveTo = (line: number): void => {
    scroller.current?.focus({ preventScroll: true });
    setActive(line);
    reveal(line);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const page = Math.max(1, Math.floor(((scroller.current?.clientHeight ?? 0) - head) / height) - 1);
    const act = actOf(event.key, active, lines.length, page);
    if (act === undefined || lines.length === 0 || event.ctrlKey || event.metaKey || event.altKey) return;
    if ((act === 'tick' || act === 'open') && isControl(event.target)) return;
    event.preventDefault();
    event.stopPropagation();
    if (act === 'tick') turn(active, event.shiftKey);
    else if (act === 'open') openLine(active, true);
    else moveTo(act.to);
  };

  const by = list.columns.find((column) => column.id === state.group);
  const free = useMemo(() => (selecting ? selectable(matching, selecting) : matching), [matching]);
  const isSelected = selecting?.isSelected;
  const all = useMemo(() => isSelected && { state: tickOfFree(free, isSelected), count: free.length }, [free, isSelected]);
  const onTick = (line: number, on: boolean, range: boolean): void => {
    setActive(line);
    tickLine(line, on, range);
  };
  const cellsOf = (row: number, line: number): VNode => {
    const group = groupAt(groups, row);
    if (!group) return <ListRow list={list} columns={columns} row={row} line={line} onCopy={onCopy} onTick={onTick} />;
    const tick = selecting ? tickOf(group.rows, selecting) : 'none';
    return <GroupHead list={list} columns={columns} group={group} by={by} tick={tick} onTick={tickRows} />;
  };
  // A line that was drawn is not drawn again while the list only scrolls.
  const drawn = useMemo(() => new Map<number, VNode>(), [list, state, columns, found, active, height]);
  const lineOf = ({ index, start }: VirtualLine): VNode | undefined => {
    const row = lines[index];
    const before = drawn.get(index);
    if (before || row === undefined) return before;
    const onClick = (event: MouseEvent): void => {
      // Whoever marks a text to copy it does not ask for more.
      if (isControl(event.target) || getSelection()?.isCollapsed === false) return;
      setActive(index);
      openLine(index, false);
    };
    const line = (
      <ListLine
        key={row < 0 ? `group ${-1 - row}` : list.rowId(row)}
        id={`${id}-${index}`}
        index={index}
        start={start}
        group={row < 0}
        active={index === active}
        open={row >= 0 && state.open !== undefined && list.rowId(row) === state.open}
        selected={row >= 0 ? selecting?.isSelected(row) : undefined}
        onClick={onClick}
      >
        {cellsOf(row, index)}
      </ListLine>
    );
    drawn.set(index, line);
    return line;
  };
  const heading = useMemo(
    () => (
      <ListHead
        columns={columns}
        sort={state.sort}
        onSort={store.sortBy}
        tick={all && { ...all, onToggle: (on) => tickRows(free, on) }}
        actions={list.actions}
      />
    ),
    [list, state, columns, all],
  );
  const { template, width } = templateOf(columns, selecting !== undefined, list.actions?.width);
  return (
    <div
      ref={scroller}
      role="grid"
      tabIndex={0}
      class="pcc-list-scroll"
      aria-label={list.caption}
      aria-rowcount={lines.length + 1}
      aria-multiselectable={selecting ? true : undefined}
      aria-activedescendant={shown.some(({ index }) => index === active) ? `${id}-${active}` : undefined}
      style={{
        '--pcc-list-columns': template,
        '--pcc-list-width': `${width}px`,
        '--pcc-row-height': `${height}px`,
        '--pcc-head-height': `${head}px`,
      }}
      onKeyDown={onKeyDown}
    >
      {heading}
      {lines.length > 0 && (
        <div role="rowgroup" class="pcc-list-body" style={{ height: `${total}px` }}>
          {shown.map(lineOf)}
        </div>
      )}
    </div>
  );
}
