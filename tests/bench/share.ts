import type { CDPSession } from 'playwright-core';
import { boxInView, clickBox, clickNode } from '../support/pierced.ts';
import { contentScriptContexts } from '../support/contexts.ts';
import { shareButtons } from '../support/share-popover.ts';
import { measure } from './measure.ts';
import type { Measure } from './measure.ts';
import { visit } from './bench-fixture.ts';
import type { Actor, BenchFixture } from './bench-fixture.ts';

const options = { rows: 20, linkDelay: 60 };

/** Runs in our isolated world: the time of the frame after the one that painted the QR. */
function waitForQr(): Promise<number> {
  interface Door {
    dom: { openOrClosedShadowRoot(element: Element): ShadowRoot | null };
  }
  const { dom } = (globalThis as unknown as { chrome: Door }).chrome;
  const isThere = (): boolean =>
    [...document.querySelectorAll('pcc-part')].some((host) => dom.openOrClosedShadowRoot(host)?.querySelector('svg[role=img] path'));
  return new Promise((resolve) => {
    const look = (): void => {
      if (isThere()) requestAnimationFrame(() => resolve(performance.now()));
      else requestAnimationFrame(look);
    };
    look();
  });
}

async function qrTime(session: CDPSession, contextId: number): Promise<number> {
  const { result } = await session.send('Runtime.evaluate', {
    expression: `(${waitForQr.toString()})()`,
    contextId,
    awaitPromise: true,
    returnByValue: true,
  });
  return Number(result.value);
}

/** From the press on 分享 to the QR on the screen. */
async function shareRun({ page, browser }: Actor): Promise<number> {
  await visit(page, options);
  const [button] = await shareButtons(page);
  if (!button) throw new Error('No row has a share button.');
  await boxInView(page, button);
  const session = await page.context().newCDPSession(page);
  try {
    const [contextId] = await contentScriptContexts(session, browser.extensionId);
    if (contextId === undefined) throw new Error('The content script does not run.');
    const painted = qrTime(session, contextId);
    await clickNode(page, button);
    return (await painted) - (await page.evaluate(() => window.bench.clickedAt));
  } finally {
    await session.detach();
  }
}

/** The page's own time: from the press on 复制链接 to its copying, without the extension. */
async function pageRun({ page }: Actor): Promise<number> {
  await visit(page, options);
  const box = await page.getByText('复制链接').filter({ visible: true }).first().boundingBox();
  if (!box) throw new Error('The page shows no 复制链接.');
  await clickBox(page, box);
  await page.waitForFunction(() => window.bench.copiedAt > 0);
  return page.evaluate(() => window.bench.copiedAt - window.bench.clickedAt);
}

/** How long a person waits for the QR beyond what the page itself takes to give the link. */
export async function measureShare({ extension, control }: BenchFixture, runs: number): Promise<Measure[]> {
  const shared: number[] = [];
  const own: number[] = [];
  for (let run = 0; run < runs; run += 1) {
    shared.push(await shareRun(extension));
    own.push(await pageRun(control));
  }
  const beyond = shared.map((value, run) => value - (own[run] ?? Number.NaN));
  return [
    measure(
      "press to QR painted, less the page's own time to give the link",
      'ms',
      beyond,
      100,
      'Each run against the run without the extension beside it.',
    ),
    measure('press to QR painted', 'ms', shared, null),
    measure("the page's own time to give the link", 'ms', own, null),
  ];
}
