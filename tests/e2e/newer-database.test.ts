import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { setUpBrowser } from './browser-fixture.ts';

const stage = setUpBrowser({ lang: 'en-US' });

/** Opens a database in a later version, as a later release would, or only reads what it holds: version and stores. */
function later(page: Page, name: string, version?: number): Promise<[number, string[]]> {
  return page.evaluate<[number, string[]], [string, number | undefined]>(
    ([database, made]) =>
      new Promise((resolve, reject) => {
        const request = indexedDB.open(database, made);
        request.addEventListener('upgradeneeded', () => request.result.createObjectStore('later'));
        request.addEventListener('error', () => reject(new Error(String(request.error))));
        request.addEventListener('success', () => {
          const found: [number, string[]] = [request.result.version, [...request.result.objectStoreNames]];
          request.result.close();
          resolve(found);
        });
      }),
    [name, version],
  );
}

test('a profile that a newer version used: each view says so, and nothing of it is touched', async () => {
  const { context, extensionId } = stage.browser;
  const page = await context.newPage();
  await page.goto(`chrome-extension://${extensionId}/manifest.json`);
  const before = [await later(page, 'companion', 99), await later(page, 'share-history', 99)];
  for (const view of ['jobs', 'share']) {
    await page.goto(`chrome-extension://${extensionId}/workspace.html#${view}`);
    await page.getByText('made by a newer version of the extension (DB-101)').first().waitFor();
  }
  await page.goto(`chrome-extension://${extensionId}/manifest.json`);
  expect([await later(page, 'companion'), await later(page, 'share-history')]).toEqual(before);
});
