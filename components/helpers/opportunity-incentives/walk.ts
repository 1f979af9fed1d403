/** The row that was pointed at last, and its place among the rows to pay; no identity where none could be pointed at. */
export interface Pointed {
  readonly identity: string;
  readonly at: number;
}

/**
 * Which of some rows is the next one: the one after the last, from the end to the beginning. Where the last one is gone, as
 * after its payment, the one that took its place.
 * @param identities of the rows in their order, at least one.
 */
export function nextOf(identities: readonly string[], last: Pointed | undefined): number {
  if (!last) return 0;
  const now = identities.indexOf(last.identity);
  return (now < 0 ? last.at : now + 1) % identities.length;
}
