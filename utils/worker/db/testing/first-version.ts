import { openDB } from 'idb';
import { chained, chainStart } from '../../jobs/chain.ts';
import type { Item, Job, LogDraft } from '../../jobs/types.ts';

/** When everything was written, UTC ms. */
export const writtenAt = Date.UTC(2026, 0, 5);
const owner = { accountKey: 'd1', operatorId: 'u1' };
const kind = 'reclaim-coupons';

type FirstItem = Omit<Item, 'exclusive'>;
type FirstJob = Omit<Job, 'tally'>;

/** What version 0.1.0 kept about a coupon. */
const dataOf = { customerId: 'c1', customerName: 'Example Customer', resellerId: null, resellerName: null, status: '2', couponType: '1' };

function job(id: string, count: number, change: Partial<FirstJob>): FirstJob {
  const who = { ...owner, accountName: 'acme', operatorName: 'op' };
  const at = { createdAt: writtenAt, finishedAt: null, pausedBy: null, pausedCode: '', cancelled: false };
  return { id, kind, planId: `plan-${id}`, ...who, ...at, state: 'running', count, totalFen: count * 10_050, ...change };
}

function item(jobId: string, seq: number, target: string, change: Partial<FirstItem> = {}): FirstItem {
  const state = change.state ?? 'queued';
  return {
    id: `${jobId}:${String(seq).padStart(6, '0')}`,
    jobId,
    seq,
    accountKey: owner.accountKey,
    kind,
    target,
    ...(['queued', 'sent', 'unknown'].includes(state) ? { openKey: `${owner.accountKey}|${kind}|${target}` } : {}),
    state,
    amountFen: 10_050,
    data: dataOf,
    attempts: 0,
    looks: 0,
    nextAt: 0,
    needsHuman: false,
    reason: '',
    takenFen: null,
    origin: null,
    updatedAt: writtenAt + seq,
    ...change,
  };
}

function entry(target: string, verdict: string, amountFen: number | null, data: object = dataOf) {
  return { target, verdict, reasons: verdict === 'blocked' ? ['open-elsewhere'] : [], notes: [], amountFen, data };
}

const intent = { at: writtenAt, serverTime: writtenAt, beforeFen: 10_050, knownRecords: [] };
const taken = { state: 'done', attempts: 1, intent, takenFen: 10_050, origin: 'ours' } as const;

/** Ids as the far side of the tests has them. */
export const couponId = (index: number): string => String(2_026_010_500_001_000 + index);

/** All that was kept. Coupons 0–3 are of the running job, 4 of a finished one, 5–7 only in the plan. */
export const kept = {
  jobs: [job('old', 4, { state: 'finished', finishedAt: writtenAt }), job('open', 4, { createdAt: writtenAt + 1 })],
  items: [
    item('old', 0, couponId(4), { ...taken, state: 'already', origin: 'theirs', takenFen: 50 }),
    item('old', 1, 'gone-1', { state: 'skipped', reason: 'not-found' }),
    item('old', 2, 'gone-2', { state: 'failed', reason: 'API-400' }),
    item('old', 3, 'gone-3', { ...taken, state: 'doubled', takenFen: 20_100, origin: 'unexplained' }),
    item('open', 0, couponId(0), taken),
    item('open', 1, couponId(1)),
    item('open', 2, couponId(2), { state: 'sent', attempts: 1, intent }),
    item('open', 3, couponId(3), { state: 'unknown', attempts: 1, intent, needsHuman: true, looks: 9 }),
  ],
  plan: {
    id: 'good-plan',
    kind,
    ...owner,
    createdAt: writtenAt,
    expiresAt: writtenAt + 600_000,
    entries: [
      entry(couponId(5), 'will', 10_050),
      entry(couponId(6), 'optional', 10_050),
      entry(couponId(1), 'blocked', 10_050, { ...dataOf, openJob: 'open' }),
      entry('nowhere', 'blocked', null, {}),
    ],
    coverage: { complete: true, read: 3, total: 4, missing: ['quotas'] },
  },
  log: [
    { at: writtenAt, event: 'confirm', jobId: 'open', amountFen: 40_200, state: 'count:4' },
    { at: writtenAt + 1, event: 'item', jobId: 'open', target: couponId(0), state: 'done', amountFen: 10_050, requestId: 'r1' },
    { at: writtenAt + 2, event: 'item', jobId: 'open', target: couponId(2), state: 'sent' },
  ] satisfies LogDraft[],
} as const;

/** Makes the database of plans and jobs as version 0.1.0 made it, with these jobs, items, plan and log. */
export async function writeFirstVersion(name: string, more: readonly FirstItem[] = []): Promise<void> {
  const db = await openDB(name, 1, {
    upgrade(made) {
      const plans = made.createObjectStore('plans', { keyPath: 'id' });
      plans.createIndex('byAccount', 'accountKey');
      plans.createIndex('byExpiry', 'expiresAt');
      made.createObjectStore('jobs', { keyPath: 'id' }).createIndex('byAccount', ['accountKey', 'createdAt']);
      const items = made.createObjectStore('items', { keyPath: 'id' });
      items.createIndex('byJob', ['jobId', 'seq']);
      items.createIndex('openKey', 'openKey', { unique: true });
      made.createObjectStore('log', { keyPath: ['accountKey', 'seq'] });
    },
  });
  const jobs = more.length === 0 ? [] : [job('large', more.length, { state: 'finished', finishedAt: writtenAt })];
  const entries = await chained(owner.accountKey, { seq: 0, hash: chainStart }, kept.log);
  const tx = db.transaction(['plans', 'jobs', 'items', 'log'], 'readwrite');
  await Promise.all([
    ...[...kept.jobs, ...jobs].map((one) => tx.objectStore('jobs').add(one)),
    ...[...kept.items, ...more].map((one) => tx.objectStore('items').add(one)),
    tx.objectStore('plans').add(kept.plan),
    ...entries.map((one) => tx.objectStore('log').add(one)),
    tx.done,
  ]);
  db.close();
}

/** Many finished items of an old job. */
export function manyItems(count: number): FirstItem[] {
  return Array.from({ length: count }, (_, seq) => item('large', seq, `large-${seq}`, taken));
}
