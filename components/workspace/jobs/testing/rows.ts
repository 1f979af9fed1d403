import type { ItemRow, JobView } from '../../../../utils/common/jobs/schemas.ts';

/** An item as tests want it: taken back from an own customer, unless said otherwise. */
export function itemRow(target: string, over: Partial<ItemRow> = {}): ItemRow {
  return {
    target,
    amountFen: 5000,
    data: { customerId: 'c1', customerName: 'H***i', resellerId: null, faceFen: 10_000 },
    itemId: `j:${target}`,
    seq: 0,
    state: 'done',
    needsHuman: false,
    reason: '',
    quoted: '',
    requestId: 'r',
    takenFen: 5000,
    origin: 'ours',
    updatedAt: Date.UTC(2026, 10, 22, 11),
    ...over,
  };
}

/** A job that has ended. */
export const jobView: JobView = {
  jobId: 'j',
  kind: 'reclaim-coupons',
  account: 'example-provider',
  operator: 'ops-full',
  createdAt: Date.UTC(2026, 10, 22, 10),
  finishedAt: Date.UTC(2026, 10, 22, 11),
  state: 'finished',
  cancelled: false,
  pausedBy: null,
  pausedCode: '',
  count: 2,
  amount: '100.00',
  counts: { queued: 0, sent: 0, unknown: 0, done: 2, already: 0, skipped: 0, failed: 0, doubled: 0 },
  needsHuman: 0,
  taken: { ours: '100.00', theirs: '0.00', unexplained: '0.00' },
  percent: 100,
  rate: 0,
  secondsLeft: null,
  behind: false,
  logHead: { seq: 7, hash: 'f'.repeat(64) },
};
