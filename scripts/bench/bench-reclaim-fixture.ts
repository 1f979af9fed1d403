import { planned } from '../../tests/support/planned.ts';
import { startSandbox } from '../../sandbox/server.ts';
import type { Sandbox } from '../../sandbox/server.ts';
import { PASSWORDS } from '../../sandbox/world/accounts.ts';
import type { LedgerRequest } from '../../sandbox/world/ledger.ts';
import { launch } from '../../tests/support/browser.ts';
import type { Launched } from '../../tests/support/browser.ts';
import type { JobView } from '../../utils/common/jobs/schemas.ts';
import { openWorkerClient } from '../../tests/support/worker-client.ts';
import type { WorkerClient } from '../../tests/support/worker-client.ts';
import type { BenchKind } from './kinds.ts';

/** The production build, signed in, on a sandbox whose every answer takes 50 ms. */
export interface ReclaimFixture {
  readonly kind: BenchKind;
  readonly sandbox: Sandbox;
  readonly browser: Launched;
  readonly client: WorkerClient;
  /** Ids that can be taken back and were not handed out. */
  readonly free: readonly string[];
  /** Hands some of them out. */
  targets(count: number): string[];
  /** Plans them by messages. What comes back confirms the plan. */
  plan(targets: readonly string[]): Promise<() => Promise<JobView>>;
  finished(jobId: string, ms: number): Promise<JobView>;
  close(): Promise<void>;
}

export const answerMs = 50;

export async function setUpReclaim(kind: BenchKind): Promise<ReclaimFixture> {
  const sandbox = await startSandbox({ http2: true, scale: 7 });
  const browser = await launch({ sandbox });
  const client = await openWorkerClient(browser);
  await client.ask('account.signIn', { account: kind.account, user: 'ops-full', password: PASSWORDS['ops-full'] });
  sandbox.control.setSwitches({ answerDelayMs: answerMs });
  const free = kind.targets(sandbox);
  return {
    kind,
    sandbox,
    browser,
    client,
    free,
    targets(count) {
      const chosen = free.splice(0, count);
      if (chosen.length < count) throw new Error(`The sandbox has ${chosen.length} ${kind.what} left, ${count} were asked for.`);
      return chosen;
    },
    async plan(targets) {
      const { planId } = await planned(client.ask, kind.request(targets), kind.id);
      const { count, amount } = await client.ask('plan.selected', { planId, add: [], leaveOut: [] });
      if (count !== targets.length) throw new Error(`${count} of ${targets.length} ${kind.what} can be taken back.`);
      return () => client.ask('plan.confirm', { planId, add: [], leaveOut: [], typedCount: String(count), typedAmount: amount });
    },
    async finished(jobId, ms) {
      for (const end = Date.now() + ms; ;) {
        const job = await client.ask('job.get', { jobId });
        if (job.state === 'finished' && job.counts.done === job.count) return job;
        if (Date.now() > end || job.state === 'finished' || job.state === 'paused')
          throw new Error(`The job does not end well: ${JSON.stringify(job)}`);
        await client.page.waitForTimeout(500);
      }
    },
    close: async () => {
      await browser.close();
      await sandbox.close();
    },
  };
}

/** Requests that arrived since this many were there. */
export const requestsSince = ({ sandbox }: ReclaimFixture, before: number): readonly LedgerRequest[] =>
  sandbox.control.ledger().requests.slice(before);

export const requestCount = ({ sandbox }: ReclaimFixture): number => sandbox.control.ledger().requests.length;

/** Seconds from the first to the last of them, by the sandbox's clock. */
export function secondsOf(requests: readonly LedgerRequest[]): number {
  const [first, last] = [requests[0], requests.at(-1)];
  if (!first || !last) throw new Error('No request arrived.');
  return (last.at - first.at) / 1000;
}
