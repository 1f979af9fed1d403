import year2025 from 'chinese-days/dist/years/2025.json';
import year2026 from 'chinese-days/dist/years/2026.json';

/** The holidays of a year as the State Council announced them, by `YYYY-MM-DD`. */
interface Year {
  readonly holidays: Readonly<Record<string, unknown>>;
  /** Saturdays and Sundays on which work is made up. */
  readonly workdays: Readonly<Record<string, unknown>>;
}

/** A new year is announced in November: the package has it then, and a test asks for it here. */
const years: Readonly<Record<string, Year>> = { 2025: year2025, 2026: year2026 };

const dayMs = 24 * 60 * 60 * 1000;
const beijingMs = 8 * 60 * 60 * 1000;

/** A day as a number: days since 1970-01-01. */
export function dayOf(date: string): number {
  return Date.parse(`${date}T00:00:00Z`) / dayMs;
}

export function dateOf(day: number): string {
  return new Date(day * dayMs).toISOString().slice(0, 10);
}

/** The day that it is in UTC+8 at a moment (UTC milliseconds). */
export function beijingDay(at: number): number {
  return Math.floor((at + beijingMs) / dayMs);
}

/** Whether the holidays of a day's year are known. */
export function isYearKnown(day: number): boolean {
  return dateOf(day).slice(0, 4) in years;
}

/** Whether people in mainland China work on a day; by the weekday alone where its year is not known. */
export function isWorkingDay(day: number): boolean {
  const date = dateOf(day);
  const year = years[date.slice(0, 4)];
  if (year && date in year.holidays) return false;
  if (year && date in year.workdays) return true;
  // 1970-01-01 was a Thursday.
  return (day + 3) % 7 < 5;
}
