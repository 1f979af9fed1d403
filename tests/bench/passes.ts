import { asScript } from '../support/bundle.ts';
import type { Actor, BenchFixture } from './bench-fixture.ts';
import { visit } from './bench-fixture.ts';
import { compare, measure } from './measure.ts';
import type { Measure } from './measure.ts';
import { scriptMs } from './script-time.ts';
import { trace } from './trace.ts';
import type { TraceEvent } from './trace.ts';

const plainPage = (rows: number): string => `https://account.huaweicloud.com/obmgr/?role=provider#/obmgr/plain?rows=${rows}&change=${rows}`;

async function openPlain({ page }: Actor, rows: number): Promise<void> {
  await page.goto('about:blank');
  await page.goto(plainPage(rows));
  await page.locator('tbody tr').first().waitFor();
  await page.waitForTimeout(500);
}

/** Milliseconds that the busiest renderer's main thread worked. @throws Error for a trace without tasks */
function threadMs(events: readonly TraceEvent[]): number {
  const mains = events.filter(({ name, args }) => name === 'thread_name' && args.name === 'CrRendererMain');
  const worked = mains.map((main) =>
    events
      .filter(({ name, ph, pid, tid }) => name === 'RunTask' && ph === 'X' && pid === main.pid && tid === main.tid)
      .reduce((sum, { tdur = 0 }) => sum + tdur, 0),
  );
  const most = Math.max(0, ...worked);
  if (most === 0) throw new Error('The trace holds no task of a renderer.');
  return most / 1000;
}

/** Makes the rows of 优惠商品 many, and gives the page a button that brings as many anew. */
async function manyRows({ page }: Actor, rows: number): Promise<void> {
  await visit(page, { rows: 100 });
  await page.evaluate((count) => {
    const body = [...document.querySelectorAll('tbody')].find((candidate) => candidate.checkVisibility() && candidate.rows.length > 1);
    if (!body) throw new Error('The page has no rows.');
    const record = [...body.rows].map((row) => row.cloneNode(true) as HTMLElement);
    for (const host of record.flatMap((row) => [...row.querySelectorAll('pcc-part')])) host.remove();
    const fresh = (): Node[] => Array.from({ length: count }, (_, index) => (record[index % record.length] as Node).cloneNode(true));
    body.replaceChildren(...fresh());
    const change = document.createElement('button');
    change.id = 'bench-change';
    change.addEventListener('click', () => body.replaceChildren(...fresh()));
    document.querySelector('h1')?.after(change);
  }, rows);
  await page.waitForTimeout(800);
}

/** Our script's work for a press by script and what follows it. */
async function pressMs({ page, ours }: Actor, selector: string): Promise<number> {
  const events = await trace(
    page,
    async () => {
      await page.evaluate((target) => document.querySelector<HTMLElement>(target)?.click(), selector);
      await page.waitForTimeout(400);
    },
    'stacks',
  );
  return scriptMs(events, ours);
}

async function measureStart({ extension, control }: BenchFixture, runs: number): Promise<Measure[]> {
  const script: number[] = [];
  const ours: number[] = [];
  const bare: number[] = [];
  await openPlain(extension, 100);
  await openPlain(control, 100);
  for (let run = 0; run < runs; run += 1) {
    script.push(scriptMs(await trace(extension.page, () => openPlain(extension, 100), 'stacks'), extension.ours));
    ours.push(threadMs(await trace(extension.page, () => openPlain(extension, 100), 'tasks')));
    bare.push(threadMs(await trace(control.page, () => openPlain(control, 100), 'tasks')));
  }
  // The least of each: whatever else the machine does only adds to them.
  const [least, floor] = [Math.min(...ours), Math.min(...bare)];
  const note = `The least of ${runs} runs by turns; the browser’s own work for an extension is in it.`;
  return [
    measure('100 rows, no known part: our script at the start', 'ms', script, 1),
    measure('100 rows, no known part: main thread over no extension', 'ms', [least - floor], 4, note),
    compare('100 rows, no known part: main thread against no extension', [least], [floor], null, note),
  ];
}

async function measureChanges({ extension }: BenchFixture, runs: number): Promise<Measure[]> {
  const found: Measure[] = [];
  for (const [rows, aim] of [
    [100, 6],
    [1000, 40],
  ] as const) {
    const idle: number[] = [];
    const turned: number[] = [];
    await manyRows(extension, rows);
    for (let run = 0; run < runs; run += 1) {
      idle.push(await pressMs(extension, 'h1'));
      turned.push(await pressMs(extension, '#bench-change'));
    }
    found.push(measure(`${rows} rows: a click that changes nothing, our script`, 'ms', idle, 1));
    found.push(measure(`${rows} rows: all of them brought anew, our script`, 'ms', turned, aim));
  }
  return found;
}

/** A pass over the page, with more and fewer known pages. */
async function measureKnownPages({ control }: BenchFixture, runs: number): Promise<Measure> {
  await visit(control.page, { rows: 100 });
  await control.page.evaluate(await asScript('tests/bench/known-pages.ts', 'knownPagesBench'));
  const time = (pages: number): Promise<number> =>
    control.page.evaluate(
      (count) => (globalThis as unknown as { knownPagesBench: { passMs(pages: number): number } }).knownPagesBench.passMs(count),
      pages,
    );
  await time(12);
  const twelve: number[] = [];
  const two: number[] = [];
  for (let run = 0; run < runs; run += 1) {
    two.push(await time(2));
    twelve.push(await time(12));
  }
  return compare(
    'a pass with 12 known pages against one with 2',
    twelve,
    two,
    1.2,
    'The page reader alone, in a page with 100 rows, 200 passes each.',
  );
}

/** What looking at a page costs. */
export async function measurePasses(fixture: BenchFixture, runs: number): Promise<Measure[]> {
  return [...(await measureStart(fixture, runs)), ...(await measureChanges(fixture, runs)), await measureKnownPages(fixture, runs)];
}
