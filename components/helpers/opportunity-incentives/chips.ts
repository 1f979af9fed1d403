import type { Due } from '../../../utils/common/days.ts';
import type { Chip } from '../../../utils/page/place-context.ts';
import { t } from '../../../utils/page/t.ts';
import type { Tools } from '../../../utils/page/tools.ts';
import { codeOf, dateIn, type IncentiveRow, stageOf } from './stage.ts';

/** Huawei's first review takes at most so many working days (manual). */
const reviewDays = 3;

/** From which day a review runs, and how that is known. */
interface Since {
  readonly day: string;
  readonly shown: boolean;
}

/** Rows of one message at most. */
const mostAtOnce = 200;

/** The next press for each row, and the days left of a review; remembers what the rows show. */
export async function chipsOf(rows: readonly IncentiveRow[], part: string, tools: Tools<'prepare'>): Promise<Map<string, Chip>> {
  if (rows.length > mostAtOnce) {
    const first = await chipsOf(rows.slice(0, mostAtOnce), part, tools);
    return new Map([...first, ...(await chipsOf(rows.slice(mostAtOnce), part, tools))]);
  }
  const since = await sinceOf(rows, tools);
  const days = [...new Set([...since.values()].map(({ day }) => day))];
  const dues = days.length > 0 ? await tools.send('days.due', { from: days, workingDays: reviewDays }) : [];
  const dueOf = new Map(days.map((day, index) => [day, dues[index]]));
  await remember(rows, part, tools);
  return new Map(rows.map((row) => [row.identity, chipOf(row, since.get(row.identity), dueOf)]));
}

/** The day from which a review counts: the date that the row shows, else the day on which its state was first seen. */
async function sinceOf(rows: readonly IncentiveRow[], tools: Tools<'prepare'>): Promise<Map<string, Since>> {
  const reviews = rows.filter((row) => stageOf(row) === 'review');
  const ids = [...new Set(reviews.flatMap((row) => (dateIn(row.cells.date) ? [] : (codeOf(row) ?? []))))];
  const known = ids.length > 0 ? await tools.send('facts.known', { kind: 'incentive', account: tools.account(), ids }) : [];
  const seen = new Map(known.map(({ id, fields, stateSince }) => [`${id} ${fields['state']}`, stateSince]));
  return new Map(
    reviews.flatMap((row): [string, Since][] => {
      const shown = dateIn(row.cells.date);
      if (shown) return [[row.identity, { day: shown, shown: true }]];
      const at = seen.get(`${codeOf(row)} ${row.cells.state}`);
      return at === undefined ? [] : [[row.identity, { day: new Date(at + 8 * 3_600_000).toISOString().slice(0, 10), shown: false }]];
    }),
  );
}

async function remember(rows: readonly IncentiveRow[], part: string, tools: Tools<'prepare'>): Promise<void> {
  const facts = rows.flatMap((row) => {
    const code = codeOf(row);
    const shownDate = dateIn(row.cells.date);
    if (code === undefined) return [];
    return [{ id: code, fields: { code, state: row.cells.state ?? '', tab: part, ...(shownDate ? { shownDate } : {}) } }];
  });
  // Remembering is for later looks: where it fails, this one is still good.
  if (facts.length > 0)
    await tools
      .send('facts.seen', { kind: 'incentive', page: 'opportunity-incentives', account: tools.account(), facts })
      .catch(() => null);
}

function chipOf(row: IncentiveRow, since: Since | undefined, dueOf: ReadonlyMap<string, Due | undefined>): Chip {
  const stage = stageOf(row);
  const due = since && dueOf.get(since.day);
  if (!since || !due) return { text: t(`incentive.next.${stage}`), tone: stage === 'pay' || stage === 'reconcile' ? 'warning' : 'plain' };
  const title = [
    t(since.shown ? 'incentive.sinceShown' : 'incentive.sinceSeen', { day: since.day, due: due.due }),
    ...(due.holidaysKnown ? [] : [t('incentive.noHolidays')]),
  ].join(' ');
  if (due.left < 0) return { text: t('incentive.over', { count: -due.left }), title, tone: 'bad' };
  if (due.left === 0) return { text: t('incentive.today'), title, tone: 'plain' };
  return { text: t('incentive.left', { count: due.left }), title, tone: 'plain' };
}
