import { keepLog, type LogEntry } from '../common/log.ts';
import { sessionArea } from './storage-area.ts';

const key = 'log';

/** Lets the log outlive this worker, which the browser ends after half a minute: in memory, until the browser closes. */
export async function continueLog(): Promise<void> {
  const earlier = await sessionArea.get(key);
  keepLog(Array.isArray(earlier) ? (earlier as LogEntry[]) : [], (entries) => void sessionArea.set(key, entries));
}
