import { AppError } from '../../utils/common/errors.ts';
import { keepLog, log } from '../../utils/common/log.ts';
import type { Ask } from './extension-client.ts';

/** Entries that one document sends at most: an error in each frame must not push everything else out of the log. */
const most = 50;

/** A foreseen error's code, else what kind of error it was; never its message, which may quote anything. */
function codeOf(thrown: unknown): string {
  if (thrown instanceof AppError) return thrown.code;
  return thrown instanceof Error ? thrown.name : 'MSG-500';
}

/** Hands what this page logs to the worker, whose log is the one that is exported, and logs the errors that nobody caught. */
export function reportErrors(ask: Ask, target: EventTarget = globalThis): void {
  let left = most;
  keepLog([], (entries) => {
    const latest = entries.at(-1);
    if (!latest || left <= 0) return;
    left -= 1;
    const { event, code } = latest;
    // Where the worker does not answer, there is nobody to tell.
    ask('log.report', code === undefined ? { event } : { event, code }).catch(() => undefined);
  });
  target.addEventListener('error', (event) => log('page.error', { code: codeOf((event as ErrorEvent).error) }));
  target.addEventListener('unhandledrejection', (event) => log('page.error', { code: codeOf((event as PromiseRejectionEvent).reason) }));
}
