/** More moves of one host in that time are a quarrel with somebody else about its place. */
const mostMoves = 4;
const quarrelMs = 2000;

interface Moves {
  count: number;
  at: number;
}

const moves = new WeakMap<Element, Moves>();

/**
 * Puts a host where it belongs, unless it is there. Another extension may insist on the same place: after a few moves the
 * host stays where it is, or the two would move for ever.
 */
export function settle(host: Element, isInPlace: boolean, put: () => void): void {
  if (isInPlace) return;
  const before = moves.get(host);
  const now = performance.now();
  const count = before && now - before.at < quarrelMs ? before.count + 1 : 1;
  if (count > mostMoves) return;
  moves.set(host, { count, at: now });
  put();
}

/** Whether `host` stands after `anchor` in the same parent, whatever stands between. */
export function isAfter(host: Element, anchor: Element): boolean {
  return host.parentElement === anchor.parentElement && (anchor.compareDocumentPosition(host) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}
