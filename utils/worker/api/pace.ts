/**
 * A considerate pace on a quota that all operators of a partner share (contract README 5: usually 10 calls a second per
 * operation and account, 429 APIG.0308 beyond). One bucket for each operation and account; callers get numbered slots, so a
 * late timer costs nothing as long as somebody queues.
 */
export interface PaceMemory {
  /** Calls per second for each bucket that was slowed by a 429, and when it was last refused (UTC ms). */
  readonly [bucket: string]: { readonly perSecond: number; readonly refusedAt: number };
}

export interface PaceDeps {
  now(): number;
  sleep(ms: number): Promise<void>;
  load(): Promise<PaceMemory>;
  save(memory: PaceMemory): Promise<void>;
  /** Calls per second when nothing was refused; `Infinity` switches the limit off (bench). Default 4. */
  readonly perSecond?: number;
}

export interface Pace {
  /** Resolves when the bucket's next call may leave. */
  take(operation: string, account: string): Promise<void>;
  /** Tells of a 429: the bucket's rate is halved (once in a second, since many calls may be in flight). */
  refused(operation: string, account: string): Promise<void>;
  /** Drops what is kept of an account; without one, what has no effect any more. */
  forget(account?: string): Promise<void>;
  /** The rate of a bucket in calls per second. */
  rate(operation: string, account: string): number;
}

const slowest = 0.25;
const quietMs = 60_000;
/** A call may be this late without losing its place in the rhythm. */
const slackMs = 500;

const key = (operation: string, account: string): string => `${account}|${operation}`;

export function createPace(deps: PaceDeps): Pace {
  const normal = deps.perSecond ?? 4;
  const nextSlot = new Map<string, number>();
  let seen = 0;
  let memory: Record<string, { perSecond: number; refusedAt: number }> | undefined;
  let loading: Promise<void> | undefined;

  async function load(): Promise<void> {
    memory = { ...(await deps.load()) };
  }
  const loaded = (): Promise<void> =>
    (loading ??= load().catch((failure: unknown) => {
      loading = undefined;
      throw failure;
    }));

  /** Restored by doubling after each quiet minute. */
  function rateOf(bucket: string): number {
    const slowed = memory?.[bucket];
    if (!slowed) return normal;
    const quietMinutes = Math.floor(Math.abs(deps.now() - slowed.refusedAt) / quietMs);
    return Math.min(normal, slowed.perSecond * 2 ** quietMinutes);
  }

  return {
    async take(operation, account) {
      await loaded();
      const bucket = key(operation, account);
      const now = deps.now();
      // The computer's clock was put back: slots of the old time would be far away.
      if (now < seen - 1000) nextSlot.clear();
      seen = now;
      const interval = 1000 / rateOf(bucket);
      const slot = Math.max(nextSlot.get(bucket) ?? now, now - slackMs);
      nextSlot.set(bucket, slot + interval);
      if (slot > now) await deps.sleep(slot - now);
    },
    async refused(operation, account) {
      await loaded();
      const bucket = key(operation, account);
      const now = deps.now();
      const before = memory?.[bucket];
      if (memory && (!before || now - before.refusedAt >= 1000)) {
        const rate = rateOf(bucket);
        memory[bucket] = { perSecond: Math.max(slowest, Math.min(rate, normal === Infinity ? 4 : normal) / 2), refusedAt: now };
        nextSlot.set(bucket, Math.max(nextSlot.get(bucket) ?? 0, now + 1000));
        await deps.save(memory);
      }
    },
    async forget(account) {
      await loaded();
      const kept = Object.entries(memory ?? {});
      const left = kept.filter(([bucket]) => (account === undefined ? rateOf(bucket) < normal : !bucket.startsWith(key('', account))));
      if (left.length === kept.length) return;
      memory = Object.fromEntries(left);
      await deps.save(memory);
    },
    rate: (operation, account) => rateOf(key(operation, account)),
  };
}
