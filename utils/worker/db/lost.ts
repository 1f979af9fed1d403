import { AppError } from '../../common/errors.ts';

/** What IndexedDB says of a connection that is no more: closed, torn off in the middle, or its file gone. */
const signs: readonly string[] = ['InvalidStateError', 'AbortError', 'UnknownError'];

/** Whether a failure means that the connection is gone, and a new one may work. */
function isLost(thrown: unknown): boolean {
  const failure = thrown instanceof AppError ? thrown.cause : thrown;
  return failure instanceof DOMException && signs.includes(failure.name);
}

/** What a person is told: an error of ours as it is; DB-103 for a connection that is gone. */
export function lostError(thrown: unknown): unknown {
  return thrown instanceof DOMException && isLost(thrown) ? new AppError('DB-103', undefined, thrown) : thrown;
}

/**
 * The same methods, none of which fails with the browser's own words for a connection that is gone.
 * @param lost told each time; the next use should be on a new connection.
 */
export function tellingLost<T extends object>(target: T, lost: () => void): T {
  const told = (thrown: unknown): never => {
    if (isLost(thrown)) lost();
    throw lostError(thrown);
  };
  return new Proxy(target, {
    get(object, name) {
      const member: unknown = Reflect.get(object, name);
      if (typeof member !== 'function') return member;
      return (...args: unknown[]): unknown => {
        try {
          const result: unknown = Reflect.apply(member, object, args);
          return result instanceof Promise ? result.catch(told) : result;
        } catch (thrown) {
          return told(thrown);
        }
      };
    },
  });
}
