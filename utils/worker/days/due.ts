import type { Due } from '../../common/days.ts';
import { beijingDay, dateOf, dayOf, isWorkingDay, isYearKnown } from './calendar.ts';

/** Working days after `from`, up to and with `to`. */
function workingDaysBetween(from: number, to: number): number {
  let count = 0;
  for (let day = from + 1; day <= to; day += 1) if (isWorkingDay(day)) count += 1;
  return count;
}

function dayAfter(from: number, workingDays: number): number {
  let day = from;
  for (let left = workingDays; left > 0;) {
    day += 1;
    if (isWorkingDay(day)) left -= 1;
  }
  return day;
}

/**
 * When `workingDays` working days after a date (`YYYY-MM-DD`) are over, and how many of them are left at `now` (UTC
 * milliseconds). A day counts in UTC+8, whatever the zone of the computer.
 */
export function dueOf(from: string, workingDays: number, now: number): Due {
  const start = dayOf(from);
  const today = beijingDay(now);
  const due = dayAfter(start, workingDays);
  // On the weekend after the due day no working day has passed, but the day has.
  const left = today <= due ? workingDaysBetween(today, due) : Math.min(-1, -workingDaysBetween(due, today));
  const holidaysKnown = [start, today, due].every(isYearKnown);
  return { due: dateOf(due), left, holidaysKnown };
}
