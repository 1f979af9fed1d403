import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { buildCopy } from '../../scripts/build-copy.ts';
import { output, root } from '../../scripts/tools.ts';
import { launch } from '../support/browser.ts';
import { measure } from './measure.ts';
import type { Measure } from './measure.ts';
import { trace } from './trace.ts';
import type { TraceEvent } from './trace.ts';

/** The product with one view more: a list of 100,000 rows. */
function buildWithManyRows(): Promise<string> {
  const folder = join(output, 'bench/many-rows');
  return buildCopy(folder, () => {
    const view = join(folder, 'components/workspace/views/many-rows');
    mkdirSync(view);
    const text = readFileSync(join(root, 'tests/bench/many-rows/view.tsx'), 'utf8');
    writeFileSync(
      join(view, 'view.tsx'),
      text.replaceAll("'../../../components/", "'../../../").replaceAll("'../../../workspace/", "'../../"),
    );
    writeFileSync(join(view, 'place.ts'), "export default 'tab';\n");
  });
}

/**
 * Milliseconds that the main thread of the page worked, by its own clock, from the first event that it was told of until that
 * was painted. What runs inside something else is counted once.
 */
function worked(events: readonly TraceEvent[]): number {
  const main = events.find(({ name }) => name === 'EventDispatch');
  const own = events.filter(({ ph, pid, tid, ts }) => ph === 'X' && pid === main?.pid && tid === main.tid && ts >= main.ts);
  const inOrder = own.toSorted((one, other) => one.ts - other.ts);
  const laidOut = inOrder.find(({ name }) => name === 'Layout')?.ts ?? Infinity;
  const last = inOrder.find(({ name, ts }) => name === 'Layerize' && ts > laidOut)?.ts ?? Infinity;
  let end = 0;
  let sum = 0;
  for (const { ts, dur = 0, tdur = 0 } of own.toSorted((one, other) => one.ts - other.ts || (other.dur ?? 0) - (one.dur ?? 0))) {
    if (ts < end || ts > last) continue;
    end = ts + dur;
    sum += tdur;
  }
  return sum / 1000;
}

const painted = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    for (let frames = 0; frames < 2; frames += 1) await new Promise(requestAnimationFrame);
  });

/** Milliseconds of work from what a person does until it is painted. */
async function workOf(page: Page, act: () => Promise<void>): Promise<number> {
  return worked(
    await trace(page, async () => {
      await act();
      await painted(page);
    }),
  );
}

/** The longest frame while a list scrolls by so many pixels each: what a scroll event costs, and style, layout and paint after it. */
async function longestFrame(page: Page, pixels: number): Promise<number> {
  const frames: number[] = [];
  for (let step = 0; step < 15; step += 1) {
    frames.push(await workOf(page, () => page.locator('[role=grid]').evaluate((grid, by) => grid.scrollBy(0, by), pixels)));
  }
  return Math.max(...frames);
}

/** A list of 100,000 rows: until its first rows are painted, sorting, filtering, and scrolling. */
export async function measureList(runs: number): Promise<Measure[]> {
  const browser = await launch({ extension: await buildWithManyRows() });
  const figures = { first: [] as number[], sort: [] as number[], filter: [] as number[], scroll: [] as number[], jump: [] as number[] };
  try {
    for (let run = 0; run < runs; run += 1) {
      const page = await browser.context.newPage();
      await page.goto(`chrome-extension://${browser.extensionId}/workspace.html#many-rows`);
      const press = (button: string) => () => page.getByRole('button', { name: button }).evaluate((node: HTMLElement) => node.click());
      figures.first.push(await workOf(page, press('Show')));
      // The texts for the search are made while nobody does anything.
      await page.waitForTimeout(2000);
      const sorts: number[] = [];
      for (const head of ['Note', 'Id', 'Amount']) sorts.push(await workOf(page, press(head)));
      figures.sort.push(Math.max(...sorts));
      figures.filter.push(await workOf(page, () => page.getByRole('searchbox').fill('北京')));
      await page.getByRole('searchbox').fill('');
      figures.scroll.push(await longestFrame(page, 180));
      figures.jump.push(await longestFrame(page, 20_000));
      await page.close();
    }
  } finally {
    await browser.close();
  }
  return [
    measure('list of 100,000: first rows painted', 'ms', figures.first, 200),
    measure('list of 100,000: sort, the slowest of three kinds of column', 'ms', figures.sort, 150),
    measure('list of 100,000: search', 'ms', figures.filter, 150),
    measure('list of 100,000: longest of 15 frames while scrolling', 'ms', figures.scroll, 8),
    measure('list of 100,000: longest of 15 frames that draw all rows anew', 'ms', figures.jump, null),
  ];
}
