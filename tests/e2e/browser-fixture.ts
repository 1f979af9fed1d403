import type { Page } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { startSandbox, type Sandbox } from '../../sandbox/server.ts';
import { asNew } from '../support/as-new.ts';
import { type Launched, launch, type LaunchOptions } from '../support/browser.ts';
import { allowClipboard } from '../support/goods.ts';

interface Opened {
  readonly sandbox: Sandbox;
  readonly browser: Launched;
}

/** A browser with the production build on a sandbox. Filled before the first test of the file. */
export interface BrowserFixture {
  sandbox: Sandbox;
  browser: Launched;
  page: Page;
}

async function open(options: Omit<LaunchOptions, 'sandbox'>): Promise<Opened> {
  const sandbox = await startSandbox();
  const browser = await launch({ sandbox, ...options });
  await allowClipboard(browser.page);
  return { sandbox, browser };
}

/** What the files without options of their own use one after the other. It ends with the process that runs them. */
let shared: Opened | undefined;

async function openShared(): Promise<Opened> {
  if (shared) return { ...shared, browser: { ...shared.browser, page: await asNew(shared.browser) } };
  const opened = await open({});
  shared = opened;
  opened.browser.context.once('close', () => (shared = undefined));
  return opened;
}

/** Opens a browser for a test file: a fresh one if it wants anything special, else one that is as if it were new. */
export function setUpBrowser(options?: Omit<LaunchOptions, 'sandbox'>): BrowserFixture {
  const fixture = {} as BrowserFixture;
  beforeAll(async () => {
    const { sandbox, browser } = await (options ? open(options) : openShared());
    Object.assign(fixture, { sandbox, browser, page: browser.page });
  });
  afterAll(async () => {
    if (!options) return;
    await fixture.browser?.close();
    await fixture.sandbox?.close();
  });
  return fixture;
}

export { contentOf, openGoods, openQuoteTab, quoteTabs, roles } from '../support/goods.ts';
