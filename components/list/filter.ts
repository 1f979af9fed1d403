/** A filter that a list offers: pressed, only rows that pass are shown. */
export interface Chip {
  readonly id: string;
  readonly text: string;
  /** It must depend on the data alone. */
  readonly test: (row: number) => boolean;
  /** Pressed chips of one kind add up, those of different kinds narrow down; left out, all are of one kind. */
  readonly of?: string;
}

/** How many rows pass a chip. */
export function countOf(chip: Chip, count: number): number {
  let passing = 0;
  for (let row = 0; row < count; row += 1) if (chip.test(row)) passing += 1;
  return passing;
}

/** Rows of `order` that the search found and that pass the pressed chips, in the same order. */
export function filterRows(order: Int32Array, found: Uint8Array | undefined, chips: readonly Chip[]): Int32Array {
  if (!found && chips.length === 0) return order;
  const kinds = [...Map.groupBy(chips, ({ of }) => of ?? '').values()];
  return order.filter((row) => found?.[row] !== 0 && kinds.every((kind) => kind.some(({ test }) => test(row))));
}
