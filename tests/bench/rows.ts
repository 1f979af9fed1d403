import { compare, measure } from './measure.ts';
import type { Measure } from './measure.ts';
import { visit, waitUntilPlaced } from './bench-fixture.ts';
import type { Actor, BenchFixture } from './bench-fixture.ts';
import { scriptMs } from './script-time.ts';
import { styleAndLayoutMs, trace } from './trace.ts';

/** Our script's time in one visit, its own start included. */
async function scriptRun({ page, ours }: Actor, rows: number): Promise<number> {
  return scriptMs(await trace(page, () => visit(page, { rows }), 'stacks'), ours);
}

async function layoutRun({ page }: Actor, rows: number): Promise<number> {
  return styleAndLayoutMs(await trace(page, () => visit(page, { rows })));
}

/** Frames between the one in which rows stood there and the one that painted their buttons, that one included. */
async function framesToButtons({ page }: Actor): Promise<number> {
  return page.evaluate(() => {
    const { seen, placed, frames } = window.bench;
    if (!seen || !placed) throw new Error('The rows were never equipped.');
    return frames.filter((frame) => frame > seen.frame && frame <= placed.frame).length;
  });
}

async function turnPage({ page }: Actor): Promise<void> {
  await page.evaluate(() => window.bench.reset());
  await page.locator('.ti3-pag-next:visible').first().click();
  await waitUntilPlaced(page);
}

async function measureRows({ extension, control }: BenchFixture, rows: number, runs: number): Promise<Measure[]> {
  const script: number[] = [];
  const ours: number[] = [];
  const floor: number[] = [];
  // The first visit fills the browser's caches and is not counted.
  await visit(extension.page, { rows });
  await visit(control.page, { rows });
  for (let run = 0; run < runs; run += 1) {
    script.push(await scriptRun(extension, rows));
    ours.push(await layoutRun(extension, rows));
    floor.push(await layoutRun(control, rows));
  }
  return [
    measure(
      `${rows} rows: our script`,
      'ms',
      script,
      15,
      'Work by the clock of the thread, shared out by sampled stacks; from the start of the document, so its own start is in it.',
    ),
    compare(
      `${rows} rows: style and layout against one plain button a row`,
      ours,
      floor,
      1.2,
      'Work by the clock of the thread on the whole page; median against median, both measured by turns.',
    ),
    measure(`${rows} rows: style and layout with the extension`, 'ms', ours, null),
    measure(`${rows} rows: style and layout with plain buttons`, 'ms', floor, null),
  ];
}

async function measureFrames({ extension }: BenchFixture, runs: number): Promise<Measure[]> {
  const opened: number[] = [];
  const turned: number[] = [];
  for (let run = 0; run < runs; run += 1) {
    await visit(extension.page, { rows: 20 });
    opened.push(await framesToButtons(extension));
    await turnPage(extension);
    turned.push(await framesToButtons(extension));
  }
  return [
    measure('20 rows: place seen to helpers painted, page opened', 'frames', opened, 2),
    measure('20 rows: place seen to helpers painted, page turned', 'frames', turned, 2),
  ];
}

/** What the helpers cost the page while tables come and go. */
export async function measureTables(stage: BenchFixture, runs: number): Promise<Measure[]> {
  return [...(await measureRows(stage, 20, runs)), ...(await measureRows(stage, 100, runs)), ...(await measureFrames(stage, runs))];
}
