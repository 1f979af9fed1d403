import browser from 'webextension-polyfill';
import { errorData } from '../common/errors.ts';
import { log } from '../common/log.ts';
import { isRunnable } from './jobs/types.ts';
import { announce, keepAlive, showBadge } from './progress.ts';
import { jobs } from './services.ts';

export const jobAlarm = 'jobs';

/** The browser's least period for an alarm. */
const periodInMinutes = 0.5;

/** How often the badge follows a running job, in ms. */
const badgeMs = 2000;

let running: Promise<void> | undefined;
let again = false;

/**
 * Goes on with open jobs, if there are any; harmless at any time and called at every start, message and alarm. Resolves when
 * a look that began after the last call found nothing to do. Never rejects.
 */
export function resumeJobs(): Promise<void> {
  again = true;
  // Whoever runs waits for all that was begun: a job need not wait for a plan of 100,000 coupons, nor a plan for a job.
  if (running) void begin().catch(logged);
  running ??= run();
  return running;
}

const logged = (thrown: unknown): void => log('jobs-failed', { code: errorData(thrown).code });

/** Starts what is open, beside whatever runs already. The alarm is there before the work begins: it outlives this worker. */
async function begin(): Promise<void> {
  const open = await jobs();
  if (!(await open.hasOpenWork())) return;
  await browser.alarms.create(jobAlarm, { periodInMinutes });
  await open.wake();
}

async function run(): Promise<void> {
  while (again) {
    again = false;
    // The engine keeps a failure in the job; the alarm, or the next start, tries again.
    await runOnce().catch(logged);
  }
  // In the same turn as the last look at `again`: whoever calls from here on starts a new run.
  running = undefined;
}

/** The alarm exists only while work is open. */
async function runOnce(): Promise<void> {
  const open = await jobs();
  if (await open.hasOpenWork()) {
    keepAlive(true);
    const follow = (): void => void updateBadge().catch(() => undefined);
    const badge = setInterval(follow, badgeMs);
    follow();
    try {
      await begin();
    } finally {
      clearInterval(badge);
      keepAlive(false);
    }
  }
  // A job that was confirmed meanwhile has its own turn of the loop, and its alarm must stand until then.
  if (!(await open.hasOpenWork()) && !again) await browser.alarms.clear(jobAlarm);
  await updateBadge();
}

async function updateBadge(): Promise<void> {
  const list = await (await jobs()).list();
  const active = list.find((job) => isRunnable(job) && !job.behind);
  const waiting = list.reduce((sum, { needsHuman, state }) => sum + needsHuman + (state === 'paused' ? 1 : 0), 0);
  if (active) await showBadge(`${active.percent}%`, false);
  else await showBadge(waiting > 0 ? String(waiting) : '', true);
  if (active) announce(active.jobId);
}
