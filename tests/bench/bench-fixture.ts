import type { Page } from 'playwright-core';
import { startSandbox } from '../../sandbox/server.ts';
import { launch } from '../support/browser.ts';
import type { Launched } from '../support/browser.ts';
import { goodsAddress } from '../support/goods.ts';
import type { Visit } from '../support/goods.ts';
import { takeNotes } from './in-page.ts';
import { isOurs } from './trace.ts';
import type { IsOurs } from './trace.ts';

/** A page in which something beside each 复制链接 is measured. */
export interface Actor {
  readonly browser: Launched;
  readonly page: Page;
  /** Whether a script address belongs to what is measured here. */
  readonly ours: IsOurs;
}

export interface BenchFixture {
  /** The production build. */
  readonly extension: Actor;
  /** The same browser without it: a script adds one plain button a row. */
  readonly control: Actor;
  close(): Promise<void>;
}

/** Two browsers on one sandbox, so that both are measured in the same minutes on the same machine. */
export async function setUpBench(): Promise<BenchFixture> {
  const sandbox = await startSandbox();
  const extension = await launch({ sandbox });
  const control = await launch({ sandbox, extension: false });
  await extension.page.addInitScript(takeNotes, { control: false, button: 'pcc-part' });
  await control.page.addInitScript(takeNotes, { control: true, button: '.bench-button' });
  return {
    extension: { browser: extension, page: extension.page, ours: isOurs(extension.extensionId) },
    control: { browser: control, page: control.page, ours: () => false },
    close: async () => {
      await Promise.all([extension.close(), control.close()]);
      await sandbox.close();
    },
  };
}

/** Opens 优惠商品 anew and waits until every row is equipped and the page has come to rest. */
export async function visit(page: Page, options: Visit): Promise<void> {
  await page.goto('about:blank');
  await page.goto(goodsAddress(options));
  await waitUntilPlaced(page);
}

/** Waits until every fresh row is equipped and the page has come to rest. */
export async function waitUntilPlaced(page: Page): Promise<void> {
  await page.waitForFunction(() => window.bench.placed !== undefined, undefined, { timeout: 15_000 });
  await page.waitForTimeout(300);
}
