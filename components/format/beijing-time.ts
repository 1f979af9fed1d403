const beijingOffsetMs = 8 * 60 * 60 * 1000;

/** A moment (UTC milliseconds) as it reads in UTC+8, whatever the computer's zone: `2026-11-22 19:30`. */
export function beijingTime(at: number): string {
  return new Date(at + beijingOffsetMs).toISOString().slice(0, 16).replace('T', ' ');
}

/** A moment as one reads a clock: `19:30` where it is of today in UTC+8, else with its day. */
export function beijingClock(at: number, now: number): string {
  const whole = beijingTime(at);
  return whole.slice(0, 10) === beijingTime(now).slice(0, 10) ? whole.slice(11) : whole;
}
