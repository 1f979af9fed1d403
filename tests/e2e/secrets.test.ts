import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inflateRawSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { beforeAll, expect, test, vi } from 'vitest';
import { PASSWORDS, PROVIDER } from '../../sandbox/world/accounts.ts';
import { contentScriptContexts } from '../support/contexts.ts';
import { expectAgreement } from './expect-agreement.ts';
import { setUpReclaim } from './reclaim-fixture.ts';
import { openGoods } from './browser-fixture.ts';

const stage = setUpReclaim({ http2: true });
const password = PASSWORDS['ops-full'];
/** All that must be found nowhere: as it is, and as the encodings that it could hide in. */
let secrets: string[] = [];
let tokens: string[] = [];
let couponId = '';
/** What a page of ours and the content scripts' world in Partner Center heard while the job ran. */
let heard: readonly unknown[] = [];
let heardInPage: unknown;
/** Stays open for the whole run: what its form was given must not stay in it. */
let options: Page;
let jobId = '';

async function openOwn(path: string): Promise<Page> {
  const page = await stage.browser.context.newPage();
  await page.goto(`chrome-extension://${stage.browser.extensionId}/${path}`);
  return page;
}

/** Types into the form of the options, as a person does: the browser itself may keep what is typed. */
async function signInByForm(): Promise<void> {
  const boxes = options.locator('form input');
  for (const [index, text] of [PROVIDER, 'ops-full', password].entries()) await boxes.nth(index).fill(text);
  await boxes.nth(2).press('Enter');
  await vi.waitUntil(async () => (await stage.ask('account.state', {})).state === 'signed-in', { timeout: 10_000, interval: 100 });
}

const encodings = (secret: string): string[] => [
  secret,
  encodeURIComponent(secret),
  JSON.stringify(secret).slice(1, -1),
  Buffer.from(secret).toString('base64').replace(/=+$/, ''),
  Buffer.from(secret).toString('hex'),
];
const found = (text: string, wanted: readonly string[] = secrets): string[] => wanted.filter((secret) => text.includes(secret));

/** Everything that the extension's databases hold, as text. Runs in a document of the extension. */
async function databases(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const all: unknown[] = [];
    for (const { name = '' } of await indexedDB.databases()) {
      const db = await new Promise<IDBDatabase>((resolve) => {
        const request = indexedDB.open(name);
        request.addEventListener('success', () => resolve(request.result));
      });
      for (const store of db.objectStoreNames) {
        const rows = await new Promise<unknown[]>((resolve) => {
          const request = db.transaction(store).objectStore(store).getAll();
          request.addEventListener('success', () => resolve(request.result));
        });
        all.push([name, store, rows]);
      }
      db.close();
    }
    return JSON.stringify(all);
  });
}

beforeAll(async () => {
  await stage.client.page.evaluate(() => {
    const kept: unknown[] = [];
    Object.assign(globalThis, { heard: kept });
    new BroadcastChannel('jobs').addEventListener('message', ({ data }) => kept.push(data));
    // A sign-in reaches whatever page of ours listens, and no content script; it is the one message that may carry a secret.
    chrome.runtime.onMessage.addListener((message: { name?: string }) => void (message.name === 'account.signIn' || kept.push(message)));
    chrome.storage.local.onChanged.addListener((changes) => kept.push(changes));
  });
  await openGoods(stage.browser.page);
  const session = await stage.browser.context.newCDPSession(stage.browser.page);
  const [contextId = 0] = await contentScriptContexts(session, stage.browser.extensionId);
  const inPage = async (expression: string): Promise<unknown> =>
    (await session.send('Runtime.evaluate', { contextId, expression, returnByValue: true })).result.value;
  await inPage('globalThis.heard = []; chrome.runtime.onMessage.addListener((message) => { heard.push(message); }); 0');
  options = await openOwn('options.html');
  await signInByForm();
  // A request that is refused, one whose answer is lost and one that is held while the worker dies: each writes its own traces.
  const coupons = stage.coupons(5);
  const [first, second, third] = coupons.map((coupon) => coupon.couponId);
  couponId = first ?? '';
  const operation = 'ReclaimPartnerCoupons';
  const { control, world } = stage.sandbox;
  ({ jobId } = await stage.start(coupons, () => {
    control.addFault({ kind: 'colleague-first', operation, targetIds: [second ?? ''] });
    control.addFault({ kind: 'error-after', operation, targetIds: [third ?? ''], message: 'a text of the service' });
    control.addFault({ kind: 'hold-after', operation, targetIds: [first ?? ''], times: 1 });
  }));
  await control.nextHeld();
  // What is on the wire when the worker dies would be looked for over minutes: the other four come to their end first.
  const settled = async (): Promise<number> =>
    (await stage.items(jobId)).filter(({ state }) => state === 'done' || state === 'already').length;
  await vi.waitUntil(async () => (await settled()) === 4, { timeout: 20_000, interval: 100 });
  await stage.kill();
  control.release();
  await stage.until(jobId, ['finished']);
  await expectAgreement(stage, jobId);
  await stage.send('account.signIn', { account: PROVIDER, user: 'ops-full', password: 'Wrong-password-9' });
  tokens = world.identities.tokens().map(({ value }) => value);
  secrets = [...tokens, password, 'Wrong-password-9'].flatMap(encodings);
  heard = await stage.client.page.evaluate(() => (globalThis as unknown as { heard: unknown[] }).heard);
  heardInPage = await inPage('heard');
});

test('there are secrets to look for', () => {
  expect(tokens.length).toBeGreaterThan(0);
  expect(tokens.every((token) => token.length > 100)).toBe(true);
});

test('the token is in the session’s memory and in no other place that the extension keeps', async () => {
  const [local, session] = await stage.client.page.evaluate(async () => [
    JSON.stringify(await chrome.storage.local.get()),
    JSON.stringify(await chrome.storage.session.get()),
  ]);
  expect(found(session ?? '', tokens)).toHaveLength(1);
  expect(found(session ?? '', encodings(password))).toEqual([]);
  expect(local).toContain('ops-full');
  expect(found(local ?? '')).toEqual([]);
  const kept = await databases(stage.client.page);
  expect(kept).toContain(couponId);
  expect(found(kept)).toEqual([]);
});

test('no message, log or list holds one', async () => {
  const answers = JSON.stringify([
    await stage.ask('account.state', {}),
    await stage.ask('account.access', {}),
    await stage.ask('job.list', {}),
    await stage.ask('job.items', { jobId, offset: 0, limit: 1000, names: true }),
    await stage.ask('job.log', {}),
    await stage.ask('log.export', {}),
    await stage.ask('settings.get', {}),
    await stage.ask('health.list', {}),
    await stage.ask('share.list', {}),
    await stage.send('account.signIn', { account: PROVIDER, user: 'nobody', password }),
  ]);
  expect(answers).toContain(couponId);
  expect(found(answers)).toEqual([]);
  expect(heard.length).toBeGreaterThan(0);
  expect(found(JSON.stringify(heard))).toEqual([]);
  expect(heardInPage).toEqual([]);
});

/** Everything that a page holds: its DOM, what was typed, its storage and address. */
const contentsOf = (page: Page): Promise<string> =>
  page.evaluate(() =>
    JSON.stringify([
      document.documentElement.outerHTML,
      [...document.querySelectorAll('input')].map(({ value }) => value),
      { ...localStorage },
      { ...sessionStorage },
      location.href,
      document.cookie,
    ]),
  );

test('no page holds one: neither ours nor Partner Center’s', async () => {
  const pages = [options, stage.browser.page, await openOwn('workspace.html#coupons'), await openOwn(`workspace.html#jobs/${jobId}`)];
  await expect.poll(() => contentsOf(pages[3] ?? options), { timeout: 10_000 }).toContain(couponId);
  for (const page of pages) {
    const text = await contentsOf(page);
    expect(text.length).toBeGreaterThan(1000);
    expect({ page: page.url(), found: found(text) }).toEqual({ page: page.url(), found: [] });
  }
});

/** The file that a button gives. */
async function saved(page: Page, name: RegExp): Promise<Buffer> {
  const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name }).click()]);
  return readFileSync(await file.path());
}

test('no export holds one', async () => {
  const jobs = await openOwn(`workspace.html#jobs/${jobId}`);
  await jobs.getByRole('switch').first().click();
  const csv = (await saved(jobs, /CSV/)).toString('utf8');
  const workbook = unzipped(await saved(jobs, /XLSX/));
  const log = (await saved(jobs, /JSON/)).toString('utf8');
  for (const text of [csv, workbook, log]) {
    expect(text).toContain(couponId);
    expect(found(text)).toEqual([]);
  }
});

/** The texts in a ZIP archive (APPNOTE 6.3), by its central directory. */
function unzipped(archive: Buffer): string {
  const texts: string[] = [];
  for (let at = archive.indexOf('PK\x01\x02', 0, 'latin1'); at >= 0; at = archive.indexOf('PK\x01\x02', at + 46, 'latin1')) {
    const [size, local] = [archive.readUInt32LE(at + 20), archive.readUInt32LE(at + 42)];
    const start = local + 30 + archive.readUInt16LE(local + 26) + archive.readUInt16LE(local + 28);
    texts.push(inflateRawSync(archive.subarray(start, start + size)).toString('utf8'));
  }
  return texts.join('\n');
}

/** Every file under a folder, as bytes in both encodings that the browser writes text in. */
function filesUnder(folder: string): { path: string; bytes: Buffer }[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true }).flatMap((entry) => {
    const path = join(entry.parentPath, entry.name);
    return entry.isFile() ? [{ path, bytes: readFileSync(path) }] : [];
  });
}

test('nothing on the disk, after the browser is closed', async () => {
  const { profile } = stage.browser;
  await stage.browser.close({ keepProfile: true });
  const files = filesUnder(profile);
  const hits = (text: string): string[] =>
    files.flatMap(({ path, bytes }) =>
      bytes.includes(Buffer.from(text, 'utf8')) || bytes.includes(Buffer.from(text, 'utf16le')) ? [path.slice(profile.length)] : [],
    );
  expect(hits(couponId).filter((path) => path.includes('IndexedDB'))).not.toEqual([]);
  expect(secrets.flatMap(hits)).toEqual([]);
  expect(tokens.flatMap((token) => hits(token.slice(0, 24)))).toEqual([]);
  await stage.browser.close();
});
