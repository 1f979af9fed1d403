/** Ids in a row that end in 0: one list in ten thousand has four by chance. */
const longestByChance = 3;

/**
 * Whether a list looks as if a spreadsheet had kept fifteen of sixteen digits and put a 0 for the last one: most of its ids end in 0, or
 * several in a row do, or lines became one id that way. Another customer's coupon may have the id that such a list names.
 * @param ids 16-digit ids, repeated ones too, in the order of the list
 */
export function mayBeCut(ids: readonly string[]): boolean {
  const seen = new Set<string>();
  let zeros = 0;
  let inARow = 0;
  for (const id of ids) {
    const isZero = id.endsWith('0');
    zeros += isZero ? 1 : 0;
    inARow = isZero ? inARow + 1 : 0;
    if ((isZero && seen.has(id)) || inARow > longestByChance) return true;
    seen.add(id);
  }
  return zeros >= 2 && zeros * 2 > ids.length;
}
