import type { LogDraft, LogEntry } from './types.ts';

/** The hash before the first entry. */
export const chainStart = '0'.repeat(64);

export interface ChainHead {
  readonly seq: number;
  readonly hash: string;
}

/** Every field in a fixed order, so that the same entry gives the same text in every browser. */
function canonical(accountKey: string, seq: number, draft: LogDraft): string {
  const { at, event, jobId, target = '', state = '', amountFen = null, code = '', requestId = null } = draft;
  return JSON.stringify([accountKey, seq, at, event, jobId, target, state, amountFen, code, requestId]);
}

async function sha256(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** The drafts as the entries that follow `head`. */
export async function chained(accountKey: string, head: ChainHead, drafts: readonly LogDraft[]): Promise<LogEntry[]> {
  const entries: LogEntry[] = [];
  let { seq, hash: previous } = head;
  for (const draft of drafts) {
    seq += 1;
    const hash = await sha256(`${previous}\n${canonical(accountKey, seq, draft)}`);
    entries.push({ ...draft, accountKey, seq, previous, hash });
    previous = hash;
  }
  return entries;
}

/** Number of the first entry that does not follow from the one before it; `null` if the chain holds. */
export async function firstBreak(entries: readonly LogEntry[]): Promise<number | null> {
  let head: ChainHead = { seq: 0, hash: chainStart };
  for (const entry of entries) {
    const [expected] = await chained(entry.accountKey, head, [entry]);
    if (!expected || expected.hash !== entry.hash || entry.seq !== head.seq + 1 || entry.previous !== head.hash) return entry.seq;
    head = { seq: entry.seq, hash: entry.hash };
  }
  return null;
}
