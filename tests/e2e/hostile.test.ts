import { describe, expect, test } from 'vitest';
import { clickButton, pierce } from '../support/pierced.ts';
import { pressInPopover, qrOnScreen, readClipboard, share, shareButtons, waitForText, writeClipboard } from './share-popover.ts';
import { openGoods, quoteTabs, setUpBrowser } from './browser-fixture.ts';

const stage = setUpBrowser();

/** Everything that the hostile scripts of the page took down. */
async function observed(): Promise<string[]> {
  return stage.page.evaluate(() => (window as unknown as { __observed: string[] }).__observed);
}

async function expectNothingLearned(): Promise<void> {
  const notes = await observed();
  const { extensionId } = stage.browser;
  expect(notes.filter((note) => note.includes(extensionId) || note.includes('chrome-extension:'))).toEqual([]);
}

describe.each(['keys', 'messages', 'dom', 'forge', 'patch', 'keys,messages,patch'])('a page that uses %s', (hostile) => {
  test.each(quoteTabs)('learns no extension id and gets its own link shared all the same (%s)', async (quoteTab) => {
    const { page } = stage;
    await openGoods(page, { hostile, quoteTab });
    await writeClipboard(page, 'before');
    const { link } = await share(page, 1);
    expect(link).toMatch(/^https:\/\/marketplace\.huaweicloud\.com\//);
    expect(link).not.toContain('forged');
    expect(await qrOnScreen(page)).toBe(link);
    expect(await readClipboard(page)).toBe('before');
    await pressInPopover(page, '复制链接');
    await waitForText(page, '已复制');
    expect(await readClipboard(page)).toBe(link);
    await page.keyboard.press('Escape');
    await expectNothingLearned();
  });
});

test('forged clicks, keys, copies and events start nothing', async () => {
  const { page } = stage;
  await openGoods(page, { hostile: 'forge,messages' });
  await writeClipboard(page, 'before');
  await shareButtons(page);
  await page.waitForTimeout(2500);
  const notes = await observed();
  expect(notes.some((note) => note.startsWith('forge: foreign <pcc-part'))).toBe(true);
  expect((await pierce(page)).tagged('textarea')).toEqual([]);
  expect((await pierce(page)).text()).not.toContain('分享商品链接');
  expect(await readClipboard(page)).toBe('before');
  await expectNothingLearned();
});

test('the names under which the two scripts talk are never heard by the page', async () => {
  const { page } = stage;
  await openGoods(page, { hostile: 'messages,forge,patch' });
  await share(page);
  expect((await observed()).filter((note) => /pcc:|:arm|:text/.test(note))).toEqual([]);
});

test('no code of the page runs inside our listeners, where it could read the secret name', async () => {
  const { page } = stage;
  await openGoods(page);
  await page.evaluate(() => {
    const heard: string[] = ((window as unknown as { heard: string[] }).heard = []);
    const spy = (owner: object, name: string): void => {
      const before = Reflect.get(owner, name) as (...args: unknown[]) => unknown;
      Object.defineProperty(owner, name, {
        configurable: true,
        value(this: unknown, ...args: unknown[]) {
          if (window.event?.type.includes(':')) heard.push(`${name} ${window.event.type}`);
          return Function.prototype.apply.call(before, this, args);
        },
      });
    };
    for (const name of ['getOwnPropertyDescriptor', 'defineProperty']) spy(Object, name);
    for (const name of ['get', 'deleteProperty', 'apply']) spy(Reflect, name);
    for (const name of ['push', 'forEach', 'map']) spy(Array.prototype, name);
    spy(Document.prototype, 'execCommand');
  });
  await share(page);
  expect(await page.evaluate(() => (window as unknown as { heard: string[] }).heard)).toEqual([]);
});

test('a page that asks for the pairing again hears nothing', async () => {
  const { page } = stage;
  await openGoods(page);
  const heard = await page.evaluate(() => {
    const events: string[] = [];
    document.addEventListener('pcc:pair', (event) => events.push(String((event as CustomEvent).detail)));
    document.dispatchEvent(new CustomEvent('pcc:hello'));
    return events;
  });
  expect(heard).toEqual([]);
});

test.each(['overlay', 'bait'])('a button that the page hides from the person does nothing (%s)', async (hostile) => {
  const { page } = stage;
  await openGoods(page, { hostile });
  await page.waitForTimeout(600);
  await clickButton(page, '分享');
  await page.waitForTimeout(600);
  expect((await pierce(page)).text()).not.toContain('分享商品链接');
});

test('a popover that the page covers copies nothing', async () => {
  const { page } = stage;
  await openGoods(page);
  await writeClipboard(page, 'before');
  await share(page);
  await page.evaluate(() => {
    const cover = document.createElement('div');
    cover.popover = 'manual';
    cover.style.cssText = 'position:fixed;inset:0;width:100vw;height:100vh;pointer-events:none;background:#fff;opacity:.9';
    document.body.append(cover);
    cover.showPopover();
  });
  await page.waitForTimeout(400);
  await pressInPopover(page, '复制链接');
  await waitForText(page, '挡住了这个窗口');
  expect(await readClipboard(page)).toBe('before');
});

test('a page without our helpers’ consent finds nothing to load from the extension', async () => {
  const { page, browser } = stage;
  await openGoods(page);
  const reached = await page.evaluate(
    (id) =>
      fetch(`chrome-extension://${id}/manifest.json`).then(
        () => true,
        () => false,
      ),
    browser.extensionId,
  );
  expect(reached).toBe(false);
});
