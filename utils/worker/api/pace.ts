/**
 * A considerate pace on quotas that all operators of a partner share. Two at once, both in numbered slots, so that a late timer costs
 * nothing as long as somebody queues, and after a rest at most two calls leave together:
 * - each operation and account has a bucket of 4 calls a second. Contract README 5: usually 10 calls a second per operation, counted by
 *   account and by source IP, 429 APIG.0308 beyond; other operators count too, so 3 to 5 are advised;
 * - all calls of this browser, reads as well as writes, share one of 20 a second. No limit over several operations is documented; this is
 *   five operations at their full pace, more than a plan (four side by side) or a job (three) ever uses, so it only takes the bursts away.
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
  /** Resolves when the bucket's next call may leave, in turn with all other calls. */
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
const sharedPerSecond = 20;
/** A call may be one slot late, at most this, without losing its place in the rhythm. */
const slackMs = 500;

/** No operation's bucket is called like this: every operation has a name. */
const shared = '|';
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

  /** Resolves when the next slot of a rhythm has come. */
  async function slotOf(rhythm: string, perSecond: number): Promise<void> {
    const now = deps.now();
    // The computer's clock was put back: slots of the old time would be far away.
    if (now < seen - 1000) nextSlot.clear();
    seen = now;
    const interval = 1000 / perSecond;
    const slot = Math.max(nextSlot.get(rhythm) ?? now, now - Math.min(slackMs, interval));
    nextSlot.set(rhythm, slot + interval);
    if (slot > now) await deps.sleep(slot - now);
  }

  return {
    async take(operation, account) {
      await loaded();
      const bucket = key(operation, account);
      await slotOf(bucket, rateOf(bucket));
      // Only now: a place in the common row that was taken while the bucket still waits would hold up everybody else.
      await slotOf(shared, normal === Infinity ? Infinity : sharedPerSecond);
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
