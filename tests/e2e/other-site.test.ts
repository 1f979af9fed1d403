import { expect, test } from 'vitest';
import { auditClosedRoots } from '../support/axe.ts';
import { waitForPierced } from '../support/pierced.ts';
import { addressField, openRedirect } from '../support/redirect.ts';
import { contentOf, openGoods, setUpBrowser } from './browser-fixture.ts';

const stage = setUpBrowser();
const line = '伙伴中心助手只用于华为云中国站';

const shown = (find: (text: string, buttons: number) => boolean) =>
  waitForPierced(stage.page, (ui) => find(ui.text(), ui.buttons('分享').length) || undefined);

test.each(['international', 'international-en', 'international,iframe'])(
  'where an account of the international site is signed in, one line says so and no helper works (%s)',
  async (variant) => {
    const { page } = stage;
    await openGoods(page, { variant });
    await shown((text, buttons) => text.includes(line) && buttons === 0);
    const { violations, nodesChecked } = await auditClosedRoots(page, stage.browser.extensionId);
    expect(violations).toEqual([]);
    expect(nodesChecked).toBeGreaterThan(0);
    // However long the page is used: its own switch opened, rows drawn anew.
    const [name] = await page.locator('.sandbox-site > a').all();
    await name?.click();
    await contentOf(page).locator('.ti3-pag-next:visible').first().click();
    await page.waitForTimeout(700);
    const lines = await waitForPierced(page, (ui) => ui.tagged('span').filter(({ text }) => text.includes(line)));
    expect(lines).toHaveLength(1);
    await shown((_text, buttons) => buttons === 0);
  },
);

test.each(['site-switch', 'site-switch,iframe'])(
  'an account of the China site has its helpers, also where the other site can be chosen (%s)',
  async (variant) => {
    const { page } = stage;
    await openGoods(page, { variant });
    await shown((text, buttons) => !text.includes(line) && buttons > 0);
    const [name] = await page.locator('.sandbox-site > a').all();
    expect(name).toBeDefined();
    await name?.click();
    await page.waitForTimeout(300);
    await shown((text, buttons) => !text.includes(line) && buttons > 0);
  },
);

test('the words count in the head of the page only, as a statement and not as a way to go there', async () => {
  const { page } = stage;
  await openGoods(page);
  await shown((_text, buttons) => buttons > 0);
  await page.evaluate(() => {
    const link = '<a href="https://account-intl.huaweicloud.com/obmgr/">国际站</a><a href="#/obmgr/international">国际站</a>';
    document.querySelector('main')?.insertAdjacentHTML('beforeend', '<p>国际站</p><p>International</p>');
    document.querySelector('tbody tr td:nth-child(2)')?.insertAdjacentHTML('beforeend', '<span>国际站</span>');
    document.querySelector('header')?.insertAdjacentHTML('beforeend', `${link}<button>国际站</button>`);
  });
  await page.waitForTimeout(300);
  await shown((text, buttons) => !text.includes(line) && buttons > 0);
});

test('a check of a form stays away as well', async () => {
  await openRedirect(stage.page, { variant: 'international-en' });
  await addressField(stage.page).fill('http://crm');
  await shown((text) => text.includes(line) && !text.includes('crm'));
});
