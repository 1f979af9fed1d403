import type { Page } from 'playwright-core';
import type { Launched } from './browser.ts';

/** Empties what an extension keeps. Runs in one of its documents. */
async function forget(): Promise<void> {
  await Promise.all([chrome.storage.local.clear(), chrome.storage.session.clear(), chrome.alarms.clear('jobs')]);
  for (const { name = '' } of await indexedDB.databases()) {
    await new Promise<void>((resolve, reject) => {
      const request = indexedDB.deleteDatabase(name);
      request.addEventListener('success', () => resolve());
      request.addEventListener('error', () => reject(new Error(`${name} cannot be deleted.`)));
    });
  }
}

/**
 * Makes a browser that another test file used as if it were new: one blank page, which is returned, nothing kept by the extension, and
 * its worker ended, with whatever it had in memory.
 */
export async function asNew({ context, extensionId, killWorkers }: Launched): Promise<Page> {
  const page = await context.newPage();
  for (const other of context.pages()) if (other !== page) await other.close();
  await page.goto(`chrome-extension://${extensionId}/manifest.json`);
  await killWorkers();
  await page.evaluate(forget);
  // Whatever woke the worker meanwhile may have read what was there before.
  await killWorkers();
  await page.goto('about:blank');
  return page;
}
