import type { Control } from '../../sandbox/world/control.ts';
import type { ItemState, JobView } from '../../utils/common/jobs/schemas.ts';
import type { Demo } from './demo.ts';
import type { WorkerClient } from '../../tests/support/worker-client.ts';

/** The worker died while the sandbox kept an answer back whose effect was done. */
export interface WorkerKill {
  /** Where the item stood in the worker's own books at its death. */
  readonly itemState: ItemState;
  /** The request in the ledger. */
  readonly requestId: string;
}

/** Operations of a kind of job: the one that takes back, and one that each item's check reads with. */
export interface Calls {
  readonly act: string;
  readonly check: string;
}

export const couponCalls: Calls = { act: 'ReclaimPartnerCoupons', check: 'ListIssuedPartnerCoupons' };
export const quotaCalls: Calls = { act: 'ReclaimCouponQuotas', check: 'ListIssuedCouponQuotas' };

/** A job that runs, and what is to be done before its worker dies. */
interface Running {
  readonly jobId: string;
  readonly calls: Calls;
  readonly look: () => Promise<void>;
}

/** Items that a job has in work at the same time. */
const lanes = 4;

/** Lets the sandbox keep the answer of each of these requests to take back (0 = the next one), after its effect. */
export function holdAnswers(control: Control, { act }: Calls, skips: readonly number[]): void {
  for (const skip of skips) control.addFault({ kind: 'hold-after', operation: act, skip, times: 1 });
}

/**
 * Lets the other lanes of the job come to rest: each ends what it sent and waits in its next read, or has nothing to do.
 * A kill would cut off what they have on the way; the job would then rightly look for it for minutes, longer than a
 * demonstration should last. Returns what ends the rest.
 */
async function restOthers(control: Control, client: WorkerClient, { jobId, calls }: Running): Promise<() => void> {
  const fault = control.addFault({ kind: 'hold-before', operation: calls.check });
  for (const end = Date.now() + 10_000; Date.now() < end;) {
    const { counts } = await client.ask('job.get', { jobId });
    const open = counts.queued + counts.sent + counts.unknown;
    if (counts.sent === 1 && control.held().length >= Math.min(lanes, open)) break;
    await client.page.waitForTimeout(50);
  }
  return () => {
    control.removeFault(fault);
    control.release();
  };
}

/** Waits for a held answer, kills the worker, and lets the answer go to nobody. */
export async function killWhileHeld({ browser, say }: Demo, control: Control, client: WorkerClient, running: Running): Promise<WorkerKill> {
  const { requestId, targetIds, stage } = await control.nextHeld();
  if (stage !== 'after') throw new Error(`Request ${requestId} is held before its effect.`);
  const goOn = await restOthers(control, client, running);
  const { rows } = await client.ask('job.items', { jobId: running.jobId, offset: 0, limit: 10_000, names: false });
  const itemState = rows.find((row) => targetIds.includes(row.target))?.state;
  if (itemState === undefined) throw new Error(`${targetIds.join()} of the held request is not in the job.`);
  await running.look();
  await browser.killWorkers();
  // Until the dead worker's request is gone from the wire; else the sandbox takes an answer for told that nobody heard.
  await client.page.waitForTimeout(500);
  goOn();
  say(`  worker killed: ${targetIds.join()} is taken back, its answer held, its item "${itemState}"`);
  return { itemState, requestId };
}

/** Asks for the job until it is finished; the first message starts the killed worker anew. */
export async function untilFinished(client: WorkerClient, jobId: string, ms = 60_000): Promise<JobView> {
  for (const end = Date.now() + ms; ;) {
    const job = await client.ask('job.get', { jobId });
    if (job.state === 'finished') return job;
    if (Date.now() > end) throw new Error(`After ${ms} ms the job stands so: ${JSON.stringify(job)}`);
    await client.page.waitForTimeout(250);
  }
}
