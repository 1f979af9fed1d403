/** The smallest element that holds one element of each list. */
export function smallestAround(lists: readonly (readonly Element[])[]): Element | undefined {
  const [first = []] = lists;
  const found = first.flatMap((start) => {
    let at: Element | null = start;
    while (at && !lists.every((list) => list.some((element) => at?.contains(element)))) at = at.parentElement;
    return at && at !== at.ownerDocument.body ? [at] : [];
  });
  return found.find((one) => !found.some((other) => other !== one && one.contains(other)));
}
