import type { ComponentChildren } from 'preact';

interface Props {
  readonly id: string;
  /** Its place in the whole list, from 0. */
  readonly index: number;
  /** Pixels below the head. */
  readonly start: number;
  readonly group: boolean;
  readonly active: boolean;
  readonly open: boolean;
  /** Left out where nothing is selected here. */
  readonly selected: boolean | undefined;
  readonly onClick: (event: MouseEvent) => void;
  readonly children: ComponentChildren;
}

/** A line of the table at its place: a row or the head of a group. */
export function ListLine({ id, index, start, group, active, open, selected, onClick, children }: Props) {
  return (
    <div
      id={id}
      role="row"
      class="pcc-line"
      // The head is the first.
      aria-rowindex={index + 2}
      aria-selected={selected}
      data-group={group || undefined}
      data-active={active || undefined}
      data-open={open || undefined}
      style={{ transform: `translateY(${start}px)` }}
      onClick={onClick}
    >
      {children}
    </div>
  );
}
