import type { Verdict } from '../../common/redirect.ts';
import { beijingDay, dateOf } from '../days/calendar.ts';
import { knownFacts } from '../facts/remember.ts';

/** What a person said about an address after opening it, seen from `now` (UTC milliseconds). */
export async function saidAbout(href: string, account: string, now: number): Promise<Verdict['said']> {
  const [known] = await knownFacts({ kind: 'redirect-address', account, ids: [href] });
  if (!known) return undefined;
  const day = beijingDay(known.seenAt);
  return { opens: known.fields['opens'] === 'yes' ? 'yes' : 'no', date: dateOf(day), days: beijingDay(now) - day };
}
