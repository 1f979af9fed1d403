/** Styles of the sandbox's own tables, written on the elements: they have no class by which anybody could know them. */
export const rowHeight = 44;

const text = 'overflow: hidden; text-overflow: ellipsis;';
const cell = `box-sizing: border-box; height: ${rowHeight}px; padding: 0 12px; white-space: nowrap; text-align: left;`;

/** A share of the row for `14%` and `auto`, the width itself for `220px`. */
const flexOf = (width: string): string =>
  width.endsWith('px') ? `flex: 0 0 ${width};` : width === 'auto' ? 'flex: 1 1 0; min-width: 0;' : `flex: 1 1 ${width}; min-width: 0;`;

export interface CellLook {
  width: string;
  /** Actions and ticks are not cut off. */
  cut: boolean;
  head: boolean;
  /** The row is a flex box; else the columns of a table give the widths. */
  flex: boolean;
}

export function cellStyle({ width, cut, head, flex }: CellLook): string {
  const paint = head ? 'background: #f2f5fc; color: #575d6c; font-weight: 500;' : 'border-bottom: 1px solid #ebecf0; background: #fff;';
  const place = flex ? `display: block; align-content: center; ${flexOf(width)}` : '';
  return `${cell} ${paint} ${place} ${cut ? text : ''}`;
}

export const tableStyle = (flex: boolean): string =>
  flex
    ? 'display: block; margin: 0; padding: 0; list-style: none;'
    : 'width: 100%; border-collapse: separate; border-spacing: 0; table-layout: fixed;';
export const sectionStyle = 'display: block; margin: 0; padding: 0; list-style: none;';
export const rowStyle = `display: flex; width: 100%; height: ${rowHeight}px;`;
export const linkStyle = 'padding: 0; border: 0; background: none; color: #0067d1; font: inherit; cursor: pointer;';
export const offStyle = 'padding: 0; border: 0; background: none; color: #c2c6cc; font: inherit; cursor: not-allowed;';
