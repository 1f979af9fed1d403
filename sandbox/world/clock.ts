/** The far side's clock: the machine's own, moved by tests. All values are UTC milliseconds. */
export interface Clock {
  now(): number;
  /** Moves the clock; negative values move it back. Returns the new time. */
  advance(ms: number): number;
  /** Puts the clock to a time; it goes on running from there. */
  set(ms: number): number;
  /** Stops the clock at its present time. */
  stop(): void;
  /** Lets a stopped clock run again. */
  run(): void;
}

export function createClock(startAt?: number): Clock {
  let offset = startAt === undefined ? 0 : startAt - Date.now();
  let stoppedAt: number | null = null;
  const now = (): number => stoppedAt ?? Date.now() + offset;
  const set = (ms: number): number => {
    offset = ms - Date.now();
    if (stoppedAt !== null) stoppedAt = ms;
    return ms;
  };
  return {
    now,
    set,
    advance: (ms) => set(now() + ms),
    stop: () => {
      stoppedAt = now();
    },
    run: () => {
      if (stoppedAt !== null) offset = stoppedAt - Date.now();
      stoppedAt = null;
    },
  };
}
