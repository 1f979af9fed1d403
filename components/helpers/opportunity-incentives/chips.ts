import type { Due } from '../../../utils/common/days.ts';
import type { KnownFact } from '../../../utils/common/facts/messages.ts';
import type { Chip } from '../../../utils/page/place-context.ts';
import { t } from '../../../utils/page/t.ts';
import type { Tools } from '../../../utils/page/tools.ts';
import { factOf, type IncentiveFact, isNews } from './remember.ts';
import { codeOf, dateIn, type IncentiveRow, stageOf } from './stage.ts';

/** Huawei's first review takes at most so many working days (manual). */
const reviewDays = 3;

type Known = ReadonlyMap<string, KnownFact>;

/** Rows of which something is remembered, at most: what one message takes, and twice what a page of the list shows. */
const mostAtOnce = 200;

const beijingMs = 8 * 60 * 60 * 1000;

/** The next press for each row, and the days left of a review; remembers what the rows show. Asks the worker once for each thing. */
export async function chipsOf(rows: readonly IncentiveRow[], part: string, tools: Tools<'prepare'>): Promise<Map<string, Chip>> {
  const known = await lookUp(
    rows.slice(0, mostAtOnce).flatMap((row) => factOf(row, part) ?? []),
    tools,
  );
  const since = rows.map((row) => sinceOf(row, known));
  const days = [...new Set(since.flatMap((day) => day ?? []))];
  const dues = days.length > 0 ? await tools.send('days.due', { from: days, workingDays: reviewDays }) : [];
  return new Map(
    rows.map((row, index) => {
      const day = since[index];
      return [row.identity, chipOf(row, day, day === undefined ? undefined : dues[days.indexOf(day)])];
    }),
  );
}

/** What is known of these facts from before; what is new in them is remembered. */
async function lookUp(facts: readonly IncentiveFact[], tools: Tools<'prepare'>): Promise<Known> {
  if (facts.length === 0) return new Map();
  const about = { kind: 'incentive', account: tools.account() } as const;
  const found = await tools.send('facts.known', { ...about, ids: facts.map(({ id }) => id) }).catch(() => undefined);
  if (!found) return new Map();
  const known = new Map(found.map((fact) => [fact.id, fact]));
  const news = facts.filter((fact) => isNews(fact, known.get(fact.id), Date.now()));
  if (news.length > 0) await tools.send('facts.seen', { ...about, page: 'opportunity-incentives', facts: news }).catch(() => undefined);
  return known;
}

/** The day from which a review counts: the date that the row shows, else the day on which its state was first seen. */
function sinceOf(row: IncentiveRow, known: Known): string | undefined {
  if (stageOf(row) !== 'review') return undefined;
  const shown = dateIn(row.cells.date);
  const fact = known.get(codeOf(row) ?? '');
  if (shown || fact?.fields['state'] !== row.cells.state) return shown;
  return fact && new Date(fact.stateSince + beijingMs).toISOString().slice(0, 10);
}

function chipOf(row: IncentiveRow, day: string | undefined, due: Due | undefined): Chip {
  const stage = stageOf(row);
  if (!day || !due) return { text: t(`incentive.next.${stage}`), tone: stage === 'pay' || stage === 'reconcile' ? 'warning' : 'plain' };
  const { left, holidaysKnown } = due;
  const title = t(dateIn(row.cells.date) ? 'incentive.sinceShown' : 'incentive.sinceSeen', { day, due: due.due });
  return {
    text: left === 0 ? t('incentive.today') : t(left < 0 ? 'incentive.over' : 'incentive.left', { count: Math.abs(left) }),
    title: holidaysKnown ? title : `${title} ${t('incentive.noHolidays')}`,
    tone: left < 0 ? 'bad' : 'plain',
  };
}
