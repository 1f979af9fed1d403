import { dueOf } from '../days/due.ts';
import type { Handlers } from '../router.ts';

/** Deadlines that are counted in working days. */
export const daysHandlers: Pick<Handlers, 'days.due'> = {
  'days.due': ({ from, workingDays }) => from.map((date) => dueOf(date, workingDays, Date.now())),
};
