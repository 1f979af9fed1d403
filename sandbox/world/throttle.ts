/** Counts calls by a key over the last second. */
export interface Throttle {
  /** Whether one more call fits under `limit` in one second; 0 means no limit. Refused calls do not count. */
  admit(key: string, limit: number, now: number): boolean;
}

export function createThrottle(window: () => 'sliding' | 'fixed'): Throttle {
  const calls = new Map<string, number[]>();
  return {
    admit(key, limit, now) {
      if (limit === 0) return true;
      const from = window() === 'sliding' ? now - 1000 : Math.floor(now / 1000) * 1000 - 1;
      const recent = (calls.get(key) ?? []).filter((at) => at > from && at <= now);
      if (recent.length >= limit) {
        calls.set(key, recent);
        return false;
      }
      calls.set(key, [...recent, now]);
      return true;
    },
  };
}
