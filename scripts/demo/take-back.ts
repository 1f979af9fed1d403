import type { Page } from 'playwright-core';
import type { Sandbox } from '../../sandbox/server.ts';
import { decimalFromFen } from '../../utils/common/money.ts';
import type { WorkerClient } from '../../tests/support/worker-client.ts';
import { takenBack, type TakenBack, type Way } from './agreement.ts';
import type { Demo } from './demo.ts';
import { holdAnswers, killWhileHeld, untilFinished, type Calls, type WorkerKill } from './kills.ts';
import { confirm, picture, pictureAsSeen, preview } from './workspace.ts';

export interface Choice {
  readonly way: Way;
  /** The workspace's tab, where the set is chosen. */
  readonly page: Page;
  /** The view in which it is planned. */
  readonly view: 'coupons' | 'quotas';
  readonly calls: Calls;
  /** Requests to take back whose answers are held (0 = the first); the worker is killed at each. */
  readonly kills: readonly number[];
  /** The request to take back whose connection dies after its effect. */
  readonly lost?: number;
}

/** Checks, confirms by typing and runs one set, killing the worker on the way. */
export async function takeBack(
  demo: Demo,
  { control }: Sandbox,
  client: WorkerClient,
  { way, page, view, calls, kills, lost }: Choice,
): Promise<{ taken: TakenBack; killed: WorkerKill[] }> {
  const { say } = demo;
  const name = (step: string): string => `reclaim-${way}-${step}`;
  await picture(demo, page, name('1-chosen'));
  const planId = await preview(demo, page, view);
  const plan = await client.ask('plan.get', { planId });
  const { blocked } = plan?.summary?.counts ?? { blocked: Number.NaN };
  await pictureAsSeen(demo, page, name('2-preview'));
  holdAnswers(control, calls, kills);
  if (lost !== undefined) control.addFault({ kind: 'reset-after', operation: calls.act, skip: lost, times: 1 });
  const jobId = await confirm(demo, page, name('3-typed'));
  say(`${way}: confirmed in the tab; blocked in the preview: ${blocked}`);
  const killed: WorkerKill[] = [];
  for (const [index] of kills.entries()) {
    const look = (): Promise<void> => picture(demo, page, name(`4-running-${index + 1}`));
    killed.push(await killWhileHeld(demo, control, client, { jobId, calls, look }));
    await client.ask('job.get', { jobId });
  }
  const job = await untilFinished(client, jobId);
  await page.waitForTimeout(1000);
  await picture(demo, page, name('5-finished'));
  // The next proposal would go to this tab.
  await page.close();
  const { rows } = await client.ask('job.items', { jobId, offset: 0, limit: 10_000, names: false });
  const taken = takenBack(way, blocked, job, rows, control);
  say(
    `  ${taken.done} of ${taken.planned} done, ${decimalFromFen(taken.takenFen)} yuan by the records, ${decimalFromFen(taken.ledgerFen)} by the ledger`,
  );
  return { taken, killed };
}
