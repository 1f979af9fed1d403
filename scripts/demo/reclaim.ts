import type { Page } from 'playwright-core';
import type { Sandbox } from '../../sandbox/server.ts';
import { PROVIDER } from '../../sandbox/world/accounts.ts';
import { clickButton, waitForPierced } from '../../tests/support/pierced.ts';
import { decimalFromFen } from '../../utils/common/money.ts';
import { countLedger, takenBack, type Reclaimed, type TakenBack, type Way } from './agreement.ts';
import type { Demo } from './demo.ts';
import { openWorkerClient, type WorkerClient } from '../../tests/support/worker-client.ts';
import { holdAnswers, killWhileHeld, untilFinished, type WorkerKill } from './kills.ts';
import { chooseFilter, confirm, openWorkspace, picture, preview, signIn, type Filter } from './workspace.ts';

const address = 'https://account.huaweicloud.com/obmgr/?role=provider#/obmgr/coupons';
const usable = '有效';
const dayMs = 86_400_000;

/** The day at UTC+8. */
const dayOf = (at: number): string => new Date(at + 8 * 3_600_000).toISOString().slice(0, 10);

/** Opens 已发放代金券 anew. */
async function openIssued({ browser: { page } }: Demo): Promise<Page> {
  await page.bringToFront();
  await page.goto('about:blank');
  await page.goto(address);
  await page.getByText('已发放代金券', { exact: true }).click();
  return page;
}

/** Ticks four rows that can be taken back and one that cannot, and hands them over by the bar. Returns the tab that opens. */
async function proposeTicked(demo: Demo): Promise<Page> {
  const { browser, strings, say } = demo;
  const page = await openIssued(demo);
  const rows = page.locator('tbody tr:visible', { has: page.locator('label.ti3-checkbox') });
  const good = rows.filter({ has: page.getByText(usable, { exact: true }) });
  await good.nth(3).waitFor();
  const boxes = [0, 1, 2, 3]
    .map((index) => good.nth(index))
    .concat(rows.filter({ hasNot: page.getByText(usable, { exact: true }) }).first());
  for (const row of boxes) await row.locator('label.ti3-checkbox').click();
  await waitForPierced(page, (ui) => ui.buttons(strings['reclaim.propose']));
  await picture(demo, page, 'reclaim-2-ticked');
  const opened = browser.context.waitForEvent('page');
  await clickButton(page, strings['reclaim.propose']);
  const workspace = await opened;
  await workspace.getByRole('button', { name: strings['coupons.plan'], exact: true }).waitFor();
  say(`ticked 5 rows on 已发放代金券 and pressed ${strings['reclaim.propose']}`);
  return workspace;
}

/** A filter that finds about a dozen of the sandbox's coupons. */
function filterFor({ world }: Sandbox): Filter {
  const now = world.clock.now();
  const open = world
    .couponsOf(PROVIDER)
    .filter(
      ({ state, expiresAt, customerId }) =>
        state === 2 && expiresAt > now + 20 * dayMs && world.customers.get(customerId)?.associationType === 'resale',
    );
  const groups = Map.groupBy(open, ({ expiresAt, faceFen }) => `${dayOf(expiresAt)} ${decimalFromFen(faceFen)}`);
  const [[key] = ['']] = [...groups].toSorted(([, one], [, other]) => Math.abs(one.length - 14) - Math.abs(other.length - 14));
  const [day = '', face = ''] = key.split(' ');
  return { day, face };
}

interface Choice {
  readonly way: Way;
  readonly page: Page;
  /** Requests to take back whose answers are held; the worker is killed at each. */
  readonly kills: readonly number[];
}

async function takeBack(
  demo: Demo,
  { control }: Sandbox,
  client: WorkerClient,
  { way, page, kills }: Choice,
): Promise<{ taken: TakenBack; killed: WorkerKill[] }> {
  const { say } = demo;
  const name = (step: string): string => `reclaim-${way}-${step}`;
  await picture(demo, page, name('1-chosen'));
  const planId = await preview(demo, page);
  const plan = await client.ask('plan.get', { planId });
  const { blocked } = plan?.summary?.counts ?? { blocked: Number.NaN };
  await picture(demo, page, name('2-preview'));
  holdAnswers(control, kills);
  const jobId = await confirm(demo, page, name('3-typed'));
  say(`${way}: confirmed in the tab; blocked in the preview: ${blocked}`);
  const killed: WorkerKill[] = [];
  for (const [index] of kills.entries()) {
    killed.push(await killWhileHeld(demo, control, client, jobId, () => picture(demo, page, name(`4-running-${index + 1}`))));
    await client.ask('job.get', { jobId });
  }
  const job = await untilFinished(client, jobId);
  await page.waitForTimeout(1000);
  await picture(demo, page, name('5-finished'));
  const { rows } = await client.ask('job.items', { jobId, offset: 0, limit: 10_000, names: false });
  const taken = takenBack(way, blocked, job, rows, control);
  say(
    `  ${taken.done} of ${taken.planned} done, ${decimalFromFen(taken.takenFen)} yuan by the records, ${decimalFromFen(taken.ledgerFen)} by the ledger`,
  );
  return { taken, killed };
}

/** Signs in and takes back a ticked and a filtered set by real clicks and typing, killing the worker on the way. */
export async function reclaimAll(demo: Demo, sandbox: Sandbox): Promise<Reclaimed> {
  const client = await openWorkerClient(demo.browser);
  const first = await openWorkspace(demo);
  await signIn(demo, first);
  await first.close();
  const ticked = await takeBack(demo, sandbox, client, { way: 'ticked', page: await proposeTicked(demo), kills: [1] });
  const issued = await openIssued(demo);
  await issued.getByText('已回收', { exact: true }).first().waitFor();
  await picture(demo, issued, 'reclaim-ticked-6-page-afterwards');
  const page = await openWorkspace(demo);
  await chooseFilter(demo, page, filterFor(sandbox));
  const filtered = await takeBack(demo, sandbox, client, { way: 'filter', page, kills: [2, 6] });
  return {
    reclaim: [ticked.taken, filtered.taken],
    ledger: countLedger(sandbox.control),
    workerKills: [...ticked.killed, ...filtered.killed],
  };
}
