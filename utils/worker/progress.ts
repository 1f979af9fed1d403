import browser from 'webextension-polyfill';
import { jobsChannel } from '../common/jobs/channel.ts';

/** Our own pages listen here; nobody else can. */
const channel = new BroadcastChannel(jobsChannel);

/** How often, in ms, an extension call keeps the worker alive while a job runs (the browser ends it after 30 s without one). */
const heartbeatMs = 20_000;

let heartbeat: ReturnType<typeof setInterval> | undefined;

/** Tells views that a job changed. */
export function announce(jobId: string): void {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a broadcast channel has no target
  channel.postMessage(jobId);
}

/** Keeps the worker alive while a job runs. The outcome never depends on it: a job goes on where it was, at any time. */
export function keepAlive(on: boolean): void {
  if (!on) clearInterval(heartbeat);
  heartbeat = on ? (heartbeat ?? setInterval(() => void browser.runtime.getPlatformInfo(), heartbeatMs)) : undefined;
}

/** The badge: a running job's percent, else how many things need a person, else nothing. */
export async function showBadge(text: string, urgent: boolean): Promise<void> {
  await browser.action.setBadgeText({ text });
  await browser.action.setBadgeBackgroundColor({ color: urgent ? '#c7000b' : '#0067d1' });
}
