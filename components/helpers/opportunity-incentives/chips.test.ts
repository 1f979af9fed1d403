import { beforeEach, expect, test, vi } from 'vitest';
import { setStrings } from '../../../utils/common/i18n/text-of.ts';
import { stringsFor } from '../../../utils/common/i18n/index.ts';
import type { Tools } from '../../../utils/page/tools.ts';
import { chipsOf } from './chips.ts';
import type { IncentiveRow } from './stage.ts';

const row = (code: string, cells: IncentiveRow['cells']): IncentiveRow => ({
  cells: { code, ...cells },
  ids: {},
  actions: [],
  identity: code,
});
const review = '激励审核中';

/** A worker that answers from a table; what it lacks fails. Keeps what it was asked. */
function toolsWith(answers: Record<string, (input: never) => unknown>) {
  const asked: { name: string; input: Record<string, unknown> }[] = [];
  const send = async (name: string, input: Record<string, unknown>): Promise<unknown> => {
    asked.push({ name, input });
    const answer = answers[name];
    if (!answer) throw new Error(name);
    return answer(input as never);
  };
  return { asked, tools: { send, account: () => 'example-provider' } as unknown as Tools<'prepare'> };
}

const days = {
  'days.due': ({ from }: { from: string[] }) => from.map((day) => ({ due: `due-${day}`, left: 2, holidaysKnown: day < '2027' })),
};

beforeEach(() => {
  setStrings(stringsFor('zh'));
  vi.useFakeTimers({ now: Date.parse('2026-11-25T04:00:00Z') });
  return () => vi.useRealTimers();
});

test('each thing is asked once for all rows; what is known and stays is not said again', async () => {
  const kept = { code: 'JL01', state: review, tab: 'applied', shownDate: '2026-11-23' };
  const known = { id: 'JL01', fields: kept, firstSeenAt: 0, stateSince: 0, seenAt: Date.now() };
  const { asked, tools } = toolsWith({ ...days, 'facts.known': () => [known], 'facts.seen': () => null });
  const rows = [
    row('JL01', { state: review, date: '2026-11-23' }),
    row('JL02', { state: review, date: '2026-11-23' }),
    row('JL03', { state: '支付中' }),
  ];
  const chips = await chipsOf(rows, 'applied', tools);
  expect(chips.get('JL01')?.text).toBe('华为：审核中，剩 2 个工作日');
  expect(asked.map(({ name }) => name).toSorted()).toEqual(['days.due', 'facts.known', 'facts.seen']);
  expect(asked.find(({ name }) => name === 'days.due')?.input['from']).toEqual(['2026-11-23']);
  const said = asked.find(({ name }) => name === 'facts.seen')?.input;
  expect(said).toMatchObject({ account: 'example-provider', facts: [{ id: 'JL02' }, { id: 'JL03' }] });
});

test('without a date it counts from the day in Beijing on which the state was first seen, and says so', async () => {
  const fields = { code: 'JL01', state: review, tab: 'applied' };
  const known = { id: 'JL01', fields, firstSeenAt: 0, stateSince: Date.parse('2026-11-23T17:00:00Z'), seenAt: Date.now() };
  const { tools } = toolsWith({ ...days, 'facts.known': () => [known] });
  const chip = (await chipsOf([row('JL01', { state: review })], 'applied', tools)).get('JL01');
  expect(chip?.title).toContain('首次看到这个状态的 2026-11-24 起算');
});

test('no date, and this state was not seen before: no number', async () => {
  const fields = { code: 'JL01', state: '激励审核不通过', tab: 'applied' };
  const known = { id: 'JL01', fields, firstSeenAt: 0, stateSince: 0, seenAt: 0 };
  const { asked, tools } = toolsWith({ ...days, 'facts.known': () => [known], 'facts.seen': () => null });
  const rows = [row('JL01', { state: review }), row('JL02', { state: review })];
  const texts = [...(await chipsOf(rows, 'applied', tools)).values()].map(({ text }) => text);
  expect(texts).toEqual(['华为：审核中', '华为：审核中']);
  expect(asked.some(({ name }) => name === 'days.due')).toBe(false);
});

test('a year without published holidays is said; a date that no calendar has gives no number', async () => {
  const { tools } = toolsWith({ ...days, 'facts.known': () => [], 'facts.seen': () => null });
  const rows = [row('JL01', { state: review, date: '2027-01-05' }), row('JL02', { state: review, date: '2026-02-30' })];
  const chips = await chipsOf(rows, 'applied', tools);
  expect(chips.get('JL01')?.title).toContain('节假日安排未收录');
  expect(chips.get('JL02')?.text).toBe('华为：审核中');
});

test('where what was seen cannot be read, the next press and the days are still said', async () => {
  const { tools } = toolsWith(days);
  const rows = [row('JL01', { state: '激励待申付' }), row('JL02', { state: review, date: '2026-11-23' })];
  const chips = await chipsOf(rows, 'applied', tools);
  expect([...chips.values()].map(({ text }) => text)).toEqual(['伙伴：申请付款', '华为：审核中，剩 2 个工作日']);
});

test('where the days cannot be counted, the rows are to be asked for again', async () => {
  const { tools } = toolsWith({ 'facts.known': () => [], 'facts.seen': () => null });
  await expect(chipsOf([row('JL02', { state: review, date: '2026-11-23' })], 'applied', tools)).rejects.toThrow('days.due');
});

test('more rows than one message takes all have their chips', async () => {
  const { asked, tools } = toolsWith({ 'facts.known': () => [], 'facts.seen': () => null });
  const rows = Array.from({ length: 450 }, (_, index) => row(`JL${1000 + index}`, { state: '支付中' }));
  expect((await chipsOf(rows, 'applied', tools)).size).toBe(450);
  expect(asked.map(({ input }) => (input['ids'] ?? input['facts']) as unknown[]).every(({ length }) => length <= 200)).toBe(true);
});
