const beijingOffsetMs = 8 * 60 * 60 * 1000;

/** A moment (UTC milliseconds) as it reads in UTC+8, whatever the computer's zone: `2026-11-22 19:30`. */
export function beijingTime(at: number): string {
  return new Date(at + beijingOffsetMs).toISOString().slice(0, 16).replace('T', ' ');
}
