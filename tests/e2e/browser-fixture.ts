import type { Page } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { startSandbox, type Sandbox } from '../../sandbox/server.ts';
import { type Launched, launch, type LaunchOptions } from '../support/browser.ts';
import { allowClipboard } from '../support/goods.ts';

/** A browser with the production build on a sandbox of its own. Filled before the first test of the file. */
export interface BrowserFixture {
  sandbox: Sandbox;
  browser: Launched;
  page: Page;
}

/** Opens it for a test file, and closes it after the last test. */
export function setUpBrowser(options: Omit<LaunchOptions, 'sandbox'> = {}): BrowserFixture {
  const stage = {} as BrowserFixture;
  beforeAll(async () => {
    stage.sandbox = await startSandbox();
    stage.browser = await launch({ sandbox: stage.sandbox, ...options });
    stage.page = stage.browser.page;
    await allowClipboard(stage.page);
  });
  afterAll(async () => {
    await stage.browser?.close();
    await stage.sandbox?.close();
  });
  return stage;
}

export { contentOf, openGoods, quoteTabs, roles } from '../support/goods.ts';
