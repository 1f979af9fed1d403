/** A request that the sandbox keeps waiting. */
export interface Held {
  readonly requestId: string;
  readonly operation: string;
  readonly targetIds: readonly string[];
  /** 'after': the effect is done, only the answer is missing. */
  readonly stage: 'before' | 'after';
  readonly at: number;
}

export interface Holds {
  list(): Held[];
  /** Keeps the caller waiting until released or `ms` are over (for ever when undefined). */
  hold(held: Held, ms?: number): Promise<void>;
  /** Lets one request go, or all. Returns how many. */
  release(requestId?: string): number;
  /**
   * The next request that gets held, or one that is held already and was not handed out before.
   * @throws Error when none comes in time
   */
  next(timeoutMs: number): Promise<Held>;
}

export function createHolds(): Holds {
  const open = new Map<string, { held: Held; go: () => void }>();
  const unseen: Held[] = [];
  const waiting = new Set<(held: Held) => void>();
  const forget = (requestId: string): void => {
    open.delete(requestId);
    const place = unseen.findIndex((held) => held.requestId === requestId);
    if (place !== -1) unseen.splice(place, 1);
  };
  const announce = (held: Held): void => {
    const [first] = waiting;
    if (first === undefined) unseen.push(held);
    else first(held);
  };
  return {
    list: () => [...open.values()].map(({ held }) => held),
    async hold(held, ms) {
      let timer: NodeJS.Timeout | undefined;
      await new Promise<void>((resolve) => {
        open.set(held.requestId, { held, go: resolve });
        if (ms !== undefined) timer = setTimeout(resolve, ms);
        announce(held);
      });
      clearTimeout(timer);
      forget(held.requestId);
    },
    release(requestId) {
      const chosen = [...open].filter(([id]) => requestId === undefined || id === requestId);
      for (const [id, { go }] of chosen) {
        forget(id);
        go();
      }
      return chosen.length;
    },
    next(timeoutMs) {
      const ready = unseen.shift();
      if (ready !== undefined) return Promise.resolve(ready);
      return new Promise((resolve, reject) => {
        const timer = setTimeout(() => {
          waiting.delete(take);
          reject(new Error('no request was held in time'));
        }, timeoutMs);
        const take = (held: Held): void => {
          clearTimeout(timer);
          waiting.delete(take);
          resolve(held);
        };
        waiting.add(take);
      });
    },
  };
}
