import { afterAll, beforeAll } from 'vitest';
import { DISTRIBUTOR, PASSWORDS, PROVIDER, type OperatorName } from '../../sandbox/world/accounts.ts';
import type { Coupon, CouponQuota } from '../../sandbox/world/model.ts';
import { startSandbox, type Sandbox } from '../../sandbox/server.ts';
import type { ItemRow, JobView } from '../../utils/common/jobs/schemas.ts';
import { launch, type Launched } from '../support/browser.ts';
import { plainCoupons } from '../support/plain-coupons.ts';
import { planned } from '../support/planned.ts';
import { openWorkerClient, type WorkerClient } from '../support/worker-client.ts';
import { hurryWorker } from './hurry-worker.ts';
import { couponKind, idOf, type ReclaimKind, type Target } from './reclaim-kinds.ts';

/** A browser on a sandbox of its own, and the worker behind its messages. Filled before the first test of the file. */
export interface ReclaimFixture {
  sandbox: Sandbox;
  browser: Launched;
  /** Nothing else speaks to the worker but the test. Replaced when the browser is opened anew. */
  client: WorkerClient;
  send: WorkerClient['send'];
  ask: WorkerClient['ask'];
  signIn(operator?: OperatorName, account?: string): Promise<void>;
  /** Plans these coupons or quotas, types what the plan says and confirms; what is left to a person is added. */
  start(targets: readonly Target[], arm?: Arm): Promise<JobView>;
  /**
   * Starts a job whose lanes all come to rest at an answer that is held after its effect. What a death of the worker meets is certain
   * then; an item caught between its entry in the book and its request would rightly be looked for over minutes.
   */
  startHeld(targets: readonly Target[]): Promise<JobView>;
  /** The same lanes for a job that runs, or will: holds the answers of these. */
  holdAnswers(targets: readonly Target[]): void;
  /** Waits until so many answers are held. */
  untilHeld(count: number): Promise<void>;
  /** As `start`, for any plan. */
  startPlan(request: ReturnType<ReclaimKind['byIds']>, more?: StartOptions): Promise<JobView>;
  /** Waits until the job stands in one of the states. @throws Error with where it stands instead */
  until(jobId: string, states: readonly JobView['state'][], ms?: number): Promise<JobView>;
  items(jobId: string): Promise<readonly ItemRow[]>;
  /** Kills the worker; the next message or alarm starts it anew. */
  kill(): Promise<void>;
  /** A message that only starts the worker. */
  wake(): Promise<unknown>;
  /** Lets time run faster for the worker until `kill`: patience of minutes takes seconds. `until` hurries a worker anew that the browser ended. */
  hurry(factor: number): Promise<void>;
  /** Opens the browser anew, on the same profile. */
  reopen(): Promise<void>;
  /** Coupons that no test of the file had before: usable, of resale customers, neither frozen nor locked, unless asked for. */
  coupons(count: number, want?: Wanted): Coupon[];
  /** Quotas that no test of the file had before: given to resellers by the distributor, valid, with a rest. One job takes up to five, by its cap. */
  quotas(count: number): CouponQuota[];
}

interface Wanted {
  readonly account?: string;
  readonly frozen?: boolean;
  readonly locked?: boolean;
}

type Arm = () => void | Promise<void>;

interface StartOptions {
  /** At most so many of the preselected. */
  readonly most?: number;
  readonly addOptional?: boolean;
  /** Done between the preview and the confirmation: faults that the preview must not meet. */
  readonly arm?: Arm | undefined;
}

export interface FixtureOptions {
  /** What its jobs take back. Default: coupons. */
  readonly kind?: ReclaimKind;
  readonly http2?: boolean;
  readonly scale?: number;
}

/** Items that a job has in work at the same time. */
export const lanes = 4;

export function setUpReclaim(options: FixtureOptions = {}): ReclaimFixture {
  const { kind = couponKind } = options;
  const handedOut = new Set<string>();

  /** The first of these that nobody had. @throws Error when there are too few */
  function take<T extends Target>(count: number, among: readonly T[]): T[] {
    const chosen = among.filter((target) => !handedOut.has(idOf(target))).slice(0, count);
    if (chosen.length < count) throw new Error(`The sandbox has ${chosen.length} such targets left, ${count} were asked for.`);
    for (const target of chosen) handedOut.add(idOf(target));
    return chosen;
  }

  async function open(profile?: string): Promise<void> {
    stage.browser = await launch({ sandbox: stage.sandbox, ...(profile === undefined ? {} : { profile }) });
    stage.client = await openWorkerClient(stage.browser);
  }

  /** 1: the worker's time is the world's. */
  let factor = 1;

  const stage: ReclaimFixture = {
    // Filled before the first test.
    ...({} as Pick<ReclaimFixture, 'sandbox' | 'browser' | 'client'>),
    send: (name, input) => stage.client.send(name, input),
    ask: (name, input) => stage.client.ask(name, input),
    async signIn(operator = 'ops-full', account = kind.account) {
      await stage.ask('account.signIn', { account, user: operator, password: PASSWORDS[operator] });
    },
    start: (targets, arm) => stage.startPlan(kind.byIds(targets.map(idOf)), { addOptional: true, arm }),
    holdAnswers(targets) {
      const targetIds = targets.map(idOf);
      stage.sandbox.control.addFault({ kind: 'hold-after', operation: kind.act, targetIds, times: targetIds.length });
    },
    async untilHeld(count) {
      for (let held = 0; held < count; held += 1) await stage.sandbox.control.nextHeld();
    },
    async startHeld(targets) {
      const held = targets.slice(0, lanes);
      stage.holdAnswers(held);
      const job = await stage.start(targets);
      await stage.untilHeld(held.length);
      return job;
    },
    async startPlan(request, { most = Infinity, addOptional = false, arm } = {}) {
      const { planId, rows } = await planned(stage.ask, request, kind.id);
      const add = rows.filter(({ verdict }) => addOptional && verdict === 'optional').map(({ target }) => target);
      const leaveOut = rows
        .filter(({ verdict }) => verdict === 'will')
        .slice(most)
        .map(({ target }) => target);
      const { count, amount } = await stage.ask('plan.selected', { planId, add, leaveOut });
      await arm?.();
      return stage.ask('plan.confirm', { planId, add, leaveOut, typedCount: String(count), typedAmount: amount });
    },
    async until(jobId, states, ms = 20_000) {
      let last: unknown;
      for (const end = Date.now() + ms; Date.now() < end;) {
        // The worker may die with the question; the next one starts it anew.
        const job = await stage.ask('job.get', { jobId }).catch((error: unknown) => {
          last = error;
        });
        if (job && states.includes(job.state)) return job;
        if (job) last = JSON.stringify(job);
        // A worker that is just dying answers with an error, or never.
        const hurried = factor > 1 ? hurryWorker(await stage.browser.worker(), factor).catch(() => undefined) : undefined;
        await Promise.race([hurried, stage.client.page.waitForTimeout(2000)]);
        await stage.client.page.waitForTimeout(100);
      }
      throw new Error(`After ${ms} ms the job stands so: ${String(last)}`);
    },
    items: async (jobId) => (await stage.ask('job.items', { jobId, offset: 0, limit: 10_000, names: false })).rows,
    async kill() {
      factor = 1;
      await stage.browser.killWorkers();
    },
    wake: () => stage.ask('account.state', {}),
    async hurry(times) {
      factor = times;
      await hurryWorker(await stage.browser.worker(), factor);
      stage.sandbox.control.setSwitches({ throttleLimit: 0 });
    },
    async reopen() {
      await stage.browser.close({ keepProfile: true });
      await open(stage.browser.profile);
    },
    coupons: (count, { account = PROVIDER, ...want } = {}) => take(count, plainCoupons(stage.sandbox.world, account, want)),
    quotas: (count) =>
      take(
        count,
        stage.sandbox.world.givenQuotasOf(DISTRIBUTOR).filter(({ state, balanceFen }) => state === 0 && balanceFen > 0),
      ),
  };

  beforeAll(async () => {
    stage.sandbox = await startSandbox({ http2: options.http2 ?? false, scale: options.scale ?? 1 });
    await open();
  });
  afterAll(async () => {
    await stage.browser?.close();
    await stage.sandbox?.close();
  });
  return stage;
}
