import { readFileSync } from 'node:fs';
import { PNG } from 'pngjs';
import { expect, test } from 'vitest';
import type { Answer } from '../../utils/common/messages.ts';
import { qrMatrix } from '../../utils/common/qr.ts';
import type { ShareEntry } from '../../utils/common/share/entry.ts';
import { plain } from '../../utils/common/share/message.ts';
import { asScript } from '../support/bundle.ts';
import { crop, readQr } from '../support/qr.ts';
import { pressInPopover, share, waitForText } from './share-popover.ts';
import { openGoods, setUpBrowser } from './browser-fixture.ts';

const stage = setUpBrowser();

/** The same image, painted in a page in Chinese. */
async function paintedInPage(text: string, caption: string): Promise<PNG> {
  const page = await stage.browser.context.newPage();
  await page.evaluate(await asScript('utils/worker/qr/paint.ts', 'paint'));
  const url = await page.evaluate(
    ([matrix, words]) => {
      type Paint = (canvas: HTMLCanvasElement, draw: CanvasRenderingContext2D | null, matrix: boolean[][], caption: string) => void;
      document.documentElement.lang = 'zh-CN';
      const canvas = document.createElement('canvas');
      (globalThis as unknown as { paint: { paintQr: Paint } }).paint.paintQr(canvas, canvas.getContext('2d'), matrix, words);
      return canvas.toDataURL('image/png');
    },
    [qrMatrix(text), caption] as const,
  );
  await page.close();
  return PNG.sync.read(Buffer.from(url.slice(url.indexOf(',') + 1), 'base64'));
}

/** How many pixels below a row of pixels are dark. */
function darkBelow({ data, width }: PNG, row: number): number {
  let count = 0;
  for (let at = row * width * 4; at < data.length; at += 4) if ((data[at] ?? 255) < 128) count += 1;
  return count;
}

/** How many pixels below a row of pixels differ to the eye. */
function differingBelow(a: PNG, b: PNG, row: number): number {
  let count = 0;
  for (let at = row * a.width * 4; at < a.data.length; at += 4) if (Math.abs((a.data[at] ?? 0) - (b.data[at] ?? 0)) > 48) count += 1;
  return count;
}

async function copiedImage(): Promise<Uint8Array> {
  const bytes = await stage.page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    const blob = await item?.getType('image/png');
    return blob ? [...new Uint8Array(await blob.arrayBuffer())] : [];
  });
  return Uint8Array.from(bytes);
}

/** The product as it was read from the row that was shared last. */
async function sharedProduct(): Promise<string> {
  const page = await stage.browser.context.newPage();
  await page.goto(`chrome-extension://${stage.browser.extensionId}/options.html`);
  const answer = await page.evaluate(() => chrome.runtime.sendMessage({ name: 'share.list', input: {} }));
  await page.close();
  return (answer as Answer<ShareEntry[]> & { ok: true }).value[0]?.product ?? '';
}

test('the image on the clipboard and in the file is the one that a page would paint: same symbol, Chinese below it', async () => {
  const { page } = stage;
  await openGoods(page);
  const { link } = await share(page, 4);
  await pressInPopover(page, '复制二维码图片');
  await waitForText(page, '已复制');
  const copied = await copiedImage();
  const download = page.waitForEvent('download');
  await pressInPopover(page, '保存二维码');
  const saved = readFileSync(await (await download).path());
  const caption = plain(await sharedProduct());
  expect(caption).toMatch(/\p{Script=Han}{3}/u);
  expect([await readQr(copied), await readQr(saved)]).toEqual([link, link]);

  const image = PNG.sync.read(saved);
  // The browser writes the file anew for the clipboard.
  expect(PNG.sync.read(Buffer.from(copied)).data.equals(image.data)).toBe(true);
  const expected = await paintedInPage(link, caption);
  expect([image.width, image.height]).toEqual([expected.width, expected.height]);
  expect(image.width).toBeGreaterThanOrEqual(1024);
  const box = { x: 0, y: 0, width: image.width, height: image.width };
  expect(crop(saved, box).equals(crop(PNG.sync.write(expected), box))).toBe(true);

  const dark = darkBelow(image, image.width);
  expect(dark).toBeGreaterThan(500);
  expect(differingBelow(image, expected, image.width)).toBeLessThan(dark * 0.02);
  // Boxes would look alike whatever the words are.
  const otherWords = await paintedInPage(link, caption.replace(/\p{Script=Han}/gu, '国'));
  expect(differingBelow(image, otherWords, image.width)).toBeGreaterThan(dark * 0.2);
});
