import { keepLog, type LogEntry } from '../common/log.ts';
import { sessionArea } from './storage-area.ts';

const key = 'log';

const save = (entries: readonly LogEntry[]): void => void sessionArea.set(key, entries).catch(() => undefined);

/**
 * Lets the log outlive this worker, which the browser ends after half a minute: in memory, until the browser closes. Rejects where the
 * earlier entries cannot be read; those of now are kept all the same.
 */
export async function continueLog(): Promise<void> {
  let earlier: unknown;
  try {
    earlier = await sessionArea.get(key);
  } finally {
    keepLog(Array.isArray(earlier) ? (earlier as LogEntry[]) : [], save);
  }
}
