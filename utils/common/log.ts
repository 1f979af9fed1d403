/** Fields that may be logged: an allow-list, so that nothing else can slip in. What is no plain name or code is not kept either. */
export interface LogFields {
  /** Ours. */
  readonly code?: string;
  readonly helper?: string;
  readonly message?: string;
  readonly operation?: string;
  readonly http?: number;
  /** Which of our own pages. */
  readonly page?: string;
  readonly requestId?: string;
  /** The code in Huawei Cloud's answer. */
  readonly serverCode?: string;
  readonly job?: string;
}

export interface LogEntry extends LogFields {
  /** UTC milliseconds. */
  readonly at: number;
  readonly event: string;
}

const allowed = ['code', 'helper', 'message', 'operation', 'http', 'page', 'requestId', 'serverCode', 'job'] as const;
const capacity = 500;

/** Names, codes and ids; never a sentence, a name of a person, an address or a token. */
const plain = /^[\w.-]{1,64}$/;
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
  for (const name of allowed) {
    const value = fields[name];
    if (value !== undefined && value !== '') kept[name] = typeof value === 'number' || plain.test(value) ? value : '?';
  }
  entries.push(kept as unknown as LogEntry);
  while (entries.length > capacity) entries.shift();
  keep(entries);
  if (import.meta.env?.DEV && import.meta.env.MODE !== 'test') console.debug(event, kept);
}

/** The buffer, oldest first. */
export function logEntries(): readonly LogEntry[] {
  return entries;
}
