import { expect, test } from 'vitest';
import { auditPage } from '../support/axe.ts';
import { setUpBrowser } from './browser-fixture.ts';

const stage = setUpBrowser({ keepWelcome: true, lang: 'en-US' });

test('the first start opens the welcome page in the browser’s language, and axe finds nothing on it', async () => {
  const { context } = stage.browser;
  await expect
    .poll(() =>
      context
        .pages()
        .map((page) => page.url())
        .join(),
    )
    .toContain('/welcome.html');
  const welcome = context.pages().find((page) => page.url().includes('/welcome.html'));
  if (!welcome) throw new Error('No welcome page.');
  await welcome.bringToFront();
  await welcome.getByRole('heading', { level: 1 }).waitFor();
  expect(await welcome.evaluate(() => document.documentElement.lang)).toBe('en');
  for (const colorScheme of ['light', 'dark'] as const) {
    await welcome.emulateMedia({ colorScheme });
    const { violations, nodesChecked } = await auditPage(welcome);
    expect(violations).toEqual([]);
    expect(nodesChecked).toBeGreaterThan(10);
  }
});
