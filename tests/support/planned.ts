import { AppError } from '../../utils/common/errors.ts';
import { reclaimCoupons } from '../../utils/common/jobs/kinds/reclaim-coupons.ts';
import type { PlanRow, PlanSummary } from '../../utils/common/jobs/schemas.ts';
import { decimalFromFen } from '../../utils/common/money.ts';
import type { WorkerClient } from './worker-client.ts';

export interface Planned extends PlanSummary {
  readonly planId: string;
  /** What is preselected, as it has to be typed. */
  readonly willAmount: string;
  readonly rows: readonly PlanRow[];
}

/** The longest that a plan of the tests may be read, ms. */
const longestMs = 60_000;

/**
 * Makes a plan through the worker's messages and waits until it is read.
 * @throws AppError what making it, or reading, failed with
 */
export async function planned(ask: WorkerClient['ask'], request: unknown, kind: string = reclaimCoupons.id): Promise<Planned> {
  const { planId } = await ask('plan.make', { kind, request });
  for (const end = Date.now() + longestMs; Date.now() < end;) {
    const plan = await ask('plan.get', { planId });
    if (plan?.error) throw new AppError(plan.error.code, plan.error.params);
    if (plan?.state === 'done' && plan.summary) {
      const rows: PlanRow[] = [];
      for (let chunk = 0; rows.length < plan.rows; chunk += 1) rows.push(...(await ask('plan.rows', { planId, chunk, names: false })).rows);
      return { planId, ...plan.summary, willAmount: decimalFromFen(plan.summary.willFen), rows };
    }
    if (plan?.state !== 'reading') throw new Error(`The plan is ${plan?.state ?? 'gone'}.`);
    await new Promise((resolve) => void setTimeout(resolve, 20));
  }
  throw new Error(`The plan was not read in ${longestMs} ms.`);
}
