import { PNG } from 'pngjs';
import { describe, expect, test } from 'vitest';
import { boxInView, waitForPierced } from '../support/pierced.ts';
import { crop, readQr } from '../support/qr.ts';
import { pressInPopover, share, waitForText } from './share-popover.ts';
import { openGoods, setUpBrowser } from './browser-fixture.ts';

/** The lightest and the darkest grey of a picture, and the one in its corner, 0 to 255. */
function greys(picture: Buffer): { lightest: number; darkest: number; corner: number } {
  const { data } = PNG.sync.read(picture);
  const values = data.filter((_, index) => index % 4 === 0);
  return { lightest: Math.max(...values), darkest: Math.min(...values), corner: data[0] ?? -1 };
}

const blackOnWhite = { lightest: 255, darkest: 0, corner: 255 };

describe.each<[string, Parameters<typeof setUpBrowser>[0]]>([
  ['the browser darkens every page', { args: ['--enable-features=WebContentsForceDark'] }],
  ['the system is dark', { colorScheme: 'dark' }],
])('where %s', (_, options) => {
  const stage = setUpBrowser(options);

  test('a QR on the screen stays black on white and can be read', async () => {
    const { page, browser } = stage;
    await openGoods(page);
    const { link } = await share(page, 1);
    const [svg] = await waitForPierced(page, (ui) => ui.tagged('svg'));
    if (!svg) throw new Error('No QR on the screen.');
    const inPopover = crop(await page.screenshot(), await boxInView(page, svg));
    expect(greys(inPopover)).toEqual(blackOnWhite);
    expect(await readQr(inPopover)).toBe(link);
    await pressInPopover(page, '复制链接');
    await waitForText(page, '已复制');

    const workspace = await browser.context.newPage();
    await workspace.goto(`chrome-extension://${browser.extensionId}/workspace.html#share`);
    await workspace
      .getByRole('button', { name: /二维码/ })
      .first()
      .click();
    const box = await workspace.locator('svg.pcc-qr').boundingBox();
    if (!box) throw new Error('No QR in the workspace.');
    const inWorkspace = crop(await workspace.screenshot(), box);
    expect(greys(inWorkspace)).toEqual(blackOnWhite);
    expect(await readQr(inWorkspace)).toBe(link);
    await workspace.close();
  });
});
