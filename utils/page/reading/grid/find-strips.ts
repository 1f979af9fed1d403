import { ariaStrips } from './aria-strip.ts';
import { nativeStrips } from './native-strip.ts';
import { plainStrips } from './plain-strip.ts';
import type { Strip } from './strip.ts';

/**
 * Every physical table of a document: one recogniser for each way of building them.
 * @param heads elements that show a known head anywhere.
 */
export function findStrips(document: Document, heads: readonly Element[]): Strip[] {
  const built = [...nativeStrips(document), ...ariaStrips(document)];
  const others = heads.filter((head) => head.closest('table, [role=row]') === null && !built.some(({ element }) => element.contains(head)));
  const plain = plainStrips(others).filter(
    ({ element }) => !built.some((strip) => element.contains(strip.element) || strip.element.contains(element)),
  );
  return [...built, ...plain];
}
