import type { Control } from '../../sandbox/world/control.ts';
import type { ItemState, JobView } from '../../utils/common/jobs/views.ts';
import type { Demo } from './demo.ts';
import type { Desk } from './desk.ts';

/** The worker died while the sandbox kept an answer back whose effect was done. */
export interface WorkerKill {
  /** Where the item stood in the worker's own books at its death. */
  readonly itemState: ItemState;
  /** The request in the ledger. */
  readonly requestId: string;
}

const act = 'ReclaimPartnerCoupons';

/** Lets the sandbox keep the answer of each of these requests to take back (0 = the next one), after its effect. */
export function holdAnswers(control: Control, skips: readonly number[]): void {
  for (const skip of skips) control.addFault({ kind: 'hold-after', operation: act, skip, times: 1 });
}

/** Waits for a held answer, kills the worker, and lets the answer go to nobody. */
export async function killWhileHeld({ browser, say }: Demo, control: Control, desk: Desk, jobId: string, look: () => Promise<void>): Promise<WorkerKill> {
  const { requestId, couponId, stage } = await control.nextHeld();
  if (stage !== 'after') throw new Error(`Request ${requestId} is held before its effect.`);
  const { rows } = await desk.ask('job.items', { jobId, offset: 0, limit: 10_000, names: false });
  const itemState = rows.find((row) => row.couponId === couponId)?.state;
  if (itemState === undefined) throw new Error(`Coupon ${couponId} of the held request is not in the job.`);
  await look();
  await browser.killWorkers();
  control.release(requestId);
  say(`  worker killed: coupon ${couponId} is taken back, its answer held, its item "${itemState}"`);
  return { itemState, requestId };
}

/** Asks for the job until it is finished; the first message starts the killed worker anew. */
export async function untilFinished(desk: Desk, jobId: string, ms = 60_000): Promise<JobView> {
  for (const end = Date.now() + ms; ; ) {
    const job = await desk.ask('job.get', { jobId });
    if (job.state === 'finished') return job;
    if (Date.now() > end) throw new Error(`After ${ms} ms the job stands so: ${JSON.stringify(job)}`);
    await desk.page.waitForTimeout(250);
  }
}
