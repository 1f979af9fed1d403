import browser from 'webextension-polyfill';
import type { Level } from '../common/level.ts';
import type { ViewPlace } from '../common/view-place.ts';
import { createHandlers } from './handlers/index.ts';
import { jobAlarm, resumeJobs } from './job-runner.ts';
import { keepHouse } from './keep-house.ts';
import { prepare, retentionAlarm } from './prepare.ts';
import { createRouter } from './router.ts';
import type { Sender } from './sender.ts';

/**
 * Registers every listener in the worker's first turn; the browser forgets the ones that come later.
 * @param levels the level of each page helper that was built in, by its id.
 * @param places where each view of the workspace that was built in is opened, by its id.
 */
export function startWorker(levels: Readonly<Record<string, Level>>, places: Readonly<Record<string, ViewPlace>>): void {
  const own = { id: browser.runtime.id, origin: new URL(browser.runtime.getURL('')).origin };
  const route = createRouter(createHandlers(places), own, levels);
  browser.runtime.onMessage.addListener((message: unknown, sender: Sender) => route(message, sender));
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') void browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
  });
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === retentionAlarm) void keepHouse();
    if (name === jobAlarm) void resumeJobs();
  });
  // Without this listener a browser that starts would not wake the worker, and nobody would be told of a job that waits.
  browser.runtime.onStartup.addListener(() => void resumeJobs());
  void resumeJobs();
  void prepare();
}
