/** The same function, but each call starts when the one before has ended: for reading and writing back what is kept. */
export function inTurn<A extends unknown[], R>(run: (...args: A) => Promise<R>): (...args: A) => Promise<R> {
  let last: Promise<unknown> = Promise.resolve();
  return (...args) => {
    const next = last.then(() => run(...args));
    // Whoever called gets the failure; the next in turn does not care.
    last = next.catch(() => undefined);
    return next;
  };
}
