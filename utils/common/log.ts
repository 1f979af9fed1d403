/** Fields that may be logged: an allow-list, so that nothing else can slip in. */
export interface LogFields {
  readonly code?: string;
  readonly helper?: string;
  readonly message?: string;
  readonly operation?: string;
  readonly http?: number;
  readonly requestId?: string;
  readonly job?: string;
  readonly count?: number;
}

export interface LogEntry extends LogFields {
  /** UTC milliseconds. */
  readonly at: number;
  readonly event: string;
}

const allowed = ['code', 'helper', 'message', 'operation', 'http', 'requestId', 'job', 'count'] as const;
const capacity = 500;
const entries: LogEntry[] = [];
let keep: (entries: readonly LogEntry[]) => void = () => undefined;

/** Continues with entries of an earlier life, and hands all of them to `next` after every new one, those before this call included. */
export function keepLog(earlier: readonly LogEntry[], next: (entries: readonly LogEntry[]) => void): void {
  const fresh = entries.length > 0;
  entries.unshift(...earlier);
  keep = next;
  if (fresh) keep(entries);
}

/** Adds an entry to this context's ring buffer, and to the console of a development build. */
export function log(event: string, fields: LogFields = {}, at: number = Date.now()): void {
  const kept: Record<string, unknown> = { at, event };
  for (const name of allowed) if (fields[name] !== undefined) kept[name] = fields[name];
  entries.push(kept as unknown as LogEntry);
  while (entries.length > capacity) entries.shift();
  keep(entries);
  if (import.meta.env?.DEV && import.meta.env.MODE !== 'test') console.debug(event, kept);
}

/** The buffer, oldest first. */
export function logEntries(): readonly LogEntry[] {
  return entries;
}
