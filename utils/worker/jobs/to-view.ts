import type { ItemRow, JobView } from '../../common/jobs/schemas.ts';
import { decimalFromFen } from '../../common/money.ts';
import { kinds } from './kinds/index.ts';
import { type Reveal, shownData } from './shown-data.ts';
import { openCount } from './tally.ts';
import type { Item, Job } from './types.ts';

/** An item as lists and files show it. */
export function itemRow(item: Item, reveal: Reveal): ItemRow {
  return {
    target: item.target,
    amountFen: item.amountFen,
    data: shownData(item.data, kinds.get(item.kind)?.info.names ?? Object.keys(item.data), reveal),
    itemId: item.id,
    seq: item.seq,
    state: item.state,
    needsHuman: item.needsHuman,
    reason: item.reason,
    quoted: item.answer?.text ?? '',
    requestId: item.answer?.requestId ?? '',
    takenFen: item.takenFen,
    origin: item.origin ?? '',
    updatedAt: item.updatedAt,
  };
}

/** What a job's own row tells; the rest depends on other jobs. */
type CountedView = Omit<JobView, 'logHead' | 'behind'>;

/** A job with its counts; `rate` in items a second. */
export function jobView(job: Job, rate: number): CountedView {
  const { counts, needsHuman, takenFen } = job.tally;
  const left = openCount(job.tally);
  const waiting = counts.queued + counts.sent;
  return {
    jobId: job.id,
    kind: job.kind,
    account: job.accountName,
    operator: job.operatorName,
    createdAt: job.createdAt,
    finishedAt: job.finishedAt,
    state: job.state,
    cancelled: job.cancelled,
    pausedBy: job.pausedBy,
    pausedCode: job.pausedCode,
    count: job.count,
    amount: decimalFromFen(job.totalFen),
    counts,
    needsHuman,
    taken: {
      ours: decimalFromFen(takenFen.ours),
      theirs: decimalFromFen(takenFen.theirs),
      unexplained: decimalFromFen(takenFen.unexplained),
    },
    percent: job.count === 0 ? 100 : Math.floor(((job.count - left) / job.count) * 100),
    rate,
    // What is looked up takes patience, not its turn: no rate tells how long.
    secondsLeft: rate > 0 && job.state === 'running' && waiting > 0 ? Math.ceil(waiting / rate) : null,
  };
}
