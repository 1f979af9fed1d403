import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import type { BrowserContext, Page, Worker } from 'playwright-core';
import { findChromium } from '../../scripts/chromium.mjs';
import { output } from '../../scripts/tools.ts';

/** The production build that tests, demo and bench run. */
const productionBuild = join(output, 'chrome-mv3');

export interface LaunchOptions {
  /** What leads the browser to the sandbox. Left out: a browser without the far side. */
  readonly sandbox?: { readonly browserArgs: readonly string[] };
  /** The folder of the built extension; `false` starts a browser without it. */
  readonly extension?: string | false;
  readonly lang?: 'zh-CN' | 'en-US';
  /** An IANA name; of the whole browser, workers too. Default: Asia/Shanghai. */
  readonly timezone?: string;
  readonly headless?: boolean;
  readonly viewport?: { readonly width: number; readonly height: number };
  /** Pixels of the screen for each CSS pixel: 2 makes sharper screenshots. */
  readonly scale?: number;
  readonly colorScheme?: 'light' | 'dark';
  /** Leaves the welcome page that the extension opens at its installation. Default: it is closed. */
  readonly keepWelcome?: boolean;
  /** The profile of an earlier start, closed by now: what was on its disk is there again. Left out: a fresh one. */
  readonly profile?: string;
  readonly args?: readonly string[];
}

export interface Launched {
  readonly context: BrowserContext;
  readonly page: Page;
  readonly extensionId: string;
  /** The profile's folder on disk. */
  readonly profile: string;
  /** The extension's worker. Playwright keeps a worker alive while it is attached: see {@link killWorkers}. */
  worker(): Promise<Worker>;
  /** Stops every worker as the browser would; the next event starts a new one. */
  killWorkers(): Promise<void>;
  /** `runtime.reload()`, as an update would do it; ends when the new worker runs. */
  reloadExtension(): Promise<void>;
  /** Closes the browser; the profile goes too, unless a later start is to use it. */
  close(options?: { readonly keepProfile?: boolean }): Promise<void>;
}

const quiet = [
  '--headless=new',
  '--no-sandbox',
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-gpu',
  '--disable-quic',
  '--disable-search-engine-choice-screen',
];

/** A profile in developer mode (else `runtime.reload()` removes an unpacked extension) that speaks the language. */
function freshProfile(lang: string): string {
  const profile = mkdtempSync(join(process.env['PCC_PROFILES'] ?? tmpdir(), 'pcc-profile-'));
  mkdirSync(join(profile, 'Default'));
  const languages = `${lang},${lang.slice(0, 2)}`;
  const preferences = {
    extensions: { ui: { developer_mode: true } },
    intl: { accept_languages: languages, selected_languages: languages },
  };
  writeFileSync(join(profile, 'Default/Preferences'), JSON.stringify(preferences));
  return profile;
}

const ours = (worker: Worker): boolean => worker.url().startsWith('chrome-extension://');

async function extensionWorker(context: BrowserContext): Promise<Worker> {
  return context.serviceWorkers().find(ours) ?? context.waitForEvent('serviceworker', { predicate: ours, timeout: 15_000 });
}

/** The tab would take the focus, and with it the clipboard, from the page under test. */
function closeWelcomePage(context: BrowserContext): void {
  context.on('page', (page) => {
    page.once('domcontentloaded', () => {
      if (page.url().startsWith('chrome-extension://') && page.url().includes('/welcome.html')) void page.close();
    });
  });
}

/** Starts Chromium with a profile of its own and the extension's production build. */
export async function launch(options: LaunchOptions = {}): Promise<Launched> {
  const executablePath = findChromium();
  if (executablePath === undefined) throw new Error('No Chromium was found: run node scripts/setup.mjs');
  const { extension = productionBuild, lang = 'zh-CN', timezone = 'Asia/Shanghai', headless = true } = options;
  const profile = options.profile ?? freshProfile(lang);
  const context = await chromium.launchPersistentContext(profile, {
    executablePath,
    headless,
    locale: lang,
    timezoneId: timezone,
    colorScheme: options.colorScheme ?? 'light',
    viewport: options.viewport ?? { width: 1440, height: 900 },
    ...(options.scale === undefined ? {} : { deviceScaleFactor: options.scale }),
    ignoreDefaultArgs: ['--disable-extensions'],
    env: { ...process.env, TZ: timezone, LANGUAGE: lang.replace('-', '_') } as Record<string, string>,
    args: [
      ...quiet.filter((flag) => headless || flag !== '--headless=new'),
      `--lang=${lang}`,
      ...(extension === false ? [] : [`--load-extension=${extension}`, `--disable-extensions-except=${extension}`]),
      ...(options.sandbox?.browserArgs ?? []),
      ...(options.args ?? []),
    ],
  });
  const close = async ({ keepProfile = false } = {}): Promise<void> => {
    await context.close();
    if (keepProfile) return;
    rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  };
  if (options.keepWelcome !== true) closeWelcomePage(context);
  try {
    const page = context.pages()[0] ?? (await context.newPage());
    const extensionId = extension === false ? '' : new URL((await extensionWorker(context)).url()).host;
    await page.bringToFront();
    return {
      context,
      page,
      extensionId,
      profile,
      worker: () => extensionWorker(context),
      killWorkers: () => killWorkers(context),
      reloadExtension: () => reloadExtension(context),
      close,
    };
  } catch (failure) {
    await close();
    throw failure;
  }
}

async function killWorkers(context: BrowserContext): Promise<void> {
  const page = context.pages().find((candidate) => candidate.url().startsWith('http')) ?? context.pages()[0];
  if (page === undefined) throw new Error('No page is open to reach the browser through.');
  const session = await context.newCDPSession(page);
  await session.send('ServiceWorker.enable');
  await session.send('ServiceWorker.stopAllWorkers');
  await session.detach();
}

async function reloadExtension(context: BrowserContext): Promise<void> {
  const old = await extensionWorker(context);
  const next = context.waitForEvent('serviceworker', { timeout: 15_000 });
  await old.evaluate('setTimeout(() => chrome.runtime.reload(), 50)');
  await next;
}
