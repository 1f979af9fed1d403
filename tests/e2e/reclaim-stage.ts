import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect } from 'vitest';
import { PASSWORDS, PROVIDER, type OperatorName } from '../../sandbox/world/accounts.ts';
import type { Coupon } from '../../sandbox/world/model.ts';
import { startSandbox, type Sandbox } from '../../sandbox/server.ts';
import { decimalFromFen, fenFromDecimal, sumFen } from '../../utils/common/money.ts';
import type { Answer, MessageInput, MessageName, MessageOutput } from '../../utils/common/messages.ts';
import type { ItemRow, JobView } from '../../utils/common/jobs/views.ts';
import type { PlanRequest } from '../../utils/common/jobs/request.ts';
import { launch, type Launched } from '../support/browser.ts';

/** A browser on a sandbox of its own, and the worker behind its messages. Filled before the first test of the file. */
export interface ReclaimStage {
  sandbox: Sandbox;
  browser: Launched;
  /** A document of the extension without any script of ours: nothing speaks to the worker but the test. */
  desk: Page;
  /** Sends a message as our own pages do. */
  send<N extends MessageName>(name: N, input: MessageInput<N>): Promise<Answer<MessageOutput<N>>>;
  /** The value of the answer. @throws Error with the code of a refusal */
  ask<N extends MessageName>(name: N, input: MessageInput<N>): Promise<MessageOutput<N>>;
  signIn(operator?: OperatorName, account?: string): Promise<void>;
  /** Plans these coupons, types what the plan says and confirms; frozen and locked ones are added. */
  start(coupons: readonly Coupon[], arm?: Arm): Promise<JobView>;
  /** The same for any plan. */
  startPlan(request: PlanRequest, more?: StartOptions): Promise<JobView>;
  /** Waits until the job stands in one of the states. @throws Error with where it stands instead */
  until(jobId: string, states: readonly JobView['state'][], ms?: number): Promise<JobView>;
  items(jobId: string): Promise<readonly ItemRow[]>;
  /** Kills the worker; the next message or alarm starts it anew. */
  kill(): Promise<void>;
  /** A message that only starts the worker. */
  wake(): Promise<unknown>;
  /** Lets time run faster for the worker that lives now, until it dies: patience of minutes takes seconds. */
  hurry(factor: number): Promise<void>;
  /** Opens the browser anew, on the same profile. */
  reopen(): Promise<void>;
  /** Coupons that no test of the file had before: usable, of resale customers, neither frozen nor locked, unless asked for. */
  coupons(count: number, want?: Wanted): Coupon[];
}

export interface Wanted {
  readonly account?: string;
  readonly frozen?: boolean;
  readonly locked?: boolean;
}

type Arm = () => void | Promise<void>;

export interface StartOptions {
  /** At most so many of the preselected. */
  readonly most?: number;
  readonly addOptional?: boolean;
  /** Done between the preview and the confirmation: faults that the preview must not meet. */
  readonly arm?: Arm | undefined;
}

export interface StageOptions {
  readonly http2?: boolean;
  readonly scale?: number;
}

const threeDays = 3 * 86_400_000;

export function setReclaimStage(options: StageOptions = {}): ReclaimStage {
  const handedOut = new Set<string>();

  async function open(profile?: string): Promise<void> {
    stage.browser = await launch({ sandbox: stage.sandbox, ...(profile === undefined ? {} : { profile }) });
    stage.desk = await openDesk(stage.browser);
  }

  const stage = {
    async send(name, input) {
      const answer: unknown = await stage.desk.evaluate(
        ([sentName, sentInput]) => chrome.runtime.sendMessage({ name: sentName, input: sentInput }),
        [name, input] as const,
      );
      return answer;
    },
    async ask(name, input) {
      const answer = await stage.send(name, input);
      if (answer.ok) return answer.value;
      throw new Error(`${name}: ${answer.error.code} ${JSON.stringify(answer.error.params ?? {})}`);
    },
    async signIn(operator = 'ops-full', account = PROVIDER) {
      await stage.ask('account.signIn', { account, user: operator, password: PASSWORDS[operator] });
    },
    start: (coupons, arm) =>
      stage.startPlan({ scope: { kind: 'mine' }, selection: { by: 'ids', couponIds: coupons.map(({ couponId }) => couponId) } }, { addOptional: true, arm }),
    async startPlan(request, { most = Infinity, addOptional = false, arm } = {}) {
      const { planId, rows } = await stage.ask('coupons.plan', request);
      const add = rows.filter(({ verdict }) => addOptional && verdict === 'optional').map(({ couponId }) => couponId);
      const leaveOut = rows.filter(({ verdict }) => verdict === 'will').slice(most).map(({ couponId }) => couponId);
      const { count, amount } = await stage.ask('coupons.selected', { planId, add, leaveOut });
      await arm?.();
      return stage.ask('coupons.confirm', { planId, add, leaveOut, typedCount: String(count), typedAmount: amount });
    },
    async until(jobId, states, ms = 20_000) {
      const end = Date.now() + ms;
      for (;;) {
        const job = await stage.ask('job.get', { jobId });
        if (states.includes(job.state)) return job;
        if (Date.now() > end) throw new Error(`After ${ms} ms the job stands so: ${JSON.stringify(job)}`);
        await stage.desk.waitForTimeout(100);
      }
    },
    items: async (jobId) => (await stage.ask('job.items', { jobId, offset: 0, limit: 10_000, names: false })).rows,
    kill: () => stage.browser.killWorkers(),
    wake: () => stage.ask('account.state', {}),
    async hurry(factor) {
      const worker = await stage.browser.worker();
      await worker.evaluate((times: number) => {
        const [now, later, abortAfter] = [Date.now, setTimeout, AbortSignal.timeout];
        const start = now();
        Date.now = () => start + (now() - start) * times;
        globalThis.setTimeout = ((task: () => void, ms = 0) => later(task, ms / times)) as typeof setTimeout;
        AbortSignal.timeout = (ms) => abortAfter.call(AbortSignal, ms / times);
      }, factor);
      stage.sandbox.control.setSwitches({ throttleLimit: 0 });
    },
    async reopen() {
      await stage.browser.close({ keepProfile: true });
      await open(stage.browser.profile);
    },
    coupons(count, { account = PROVIDER, frozen = false, locked = false } = {}) {
      const { world } = stage.sandbox;
      const free = world.couponsOf(account).filter(
        (coupon) =>
          coupon.state === 2 && coupon.balanceFen > 0 && coupon.expiresAt > world.clock.now() + threeDays &&
          coupon.frozen === frozen && (coupon.lockOrderId !== null) === locked &&
          world.customers.get(coupon.customerId)?.associationType === 'resale' && !handedOut.has(coupon.couponId),
      );
      const chosen = free.slice(0, count);
      if (chosen.length < count) throw new Error(`The sandbox has ${chosen.length} such coupons left, ${count} were asked for.`);
      for (const { couponId } of chosen) handedOut.add(couponId);
      return chosen;
    },
  } as ReclaimStage;

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

/** Another desk, as a second workspace would be one. */
export async function openDesk({ context, extensionId }: Launched): Promise<Page> {
  const desk = await context.newPage();
  await desk.goto(`chrome-extension://${extensionId}/manifest.json`);
  return desk;
}

/** What the ledger has of a job's coupons. */
export interface Booked {
  readonly items: readonly ItemRow[];
  /** Requests to take back that arrived, by coupon. */
  readonly requests: Readonly<Record<string, number>>;
  /** What was taken, fen, by coupon; not what was gone before our check. */
  readonly fen: ReadonlyMap<string, number>;
  readonly takenFen: number;
}

/** The books balance, the far side kept to its contract, and no coupon of the job was taken twice. */
export async function ledgerOf(stage: ReclaimStage, jobId: string): Promise<Booked> {
  const { effects, requests, breaches, differing, doubled, sumFen: sum } = stage.sandbox.control.ledger();
  const items = await stage.items(jobId);
  const doubledHere = items.flatMap(({ couponId }) => (doubled.includes(couponId) ? [couponId] : []));
  expect({ breaches, differing, doubledHere, sum }).toEqual({ breaches: [], differing: [], doubledHere: [], sum: 0 });
  const theirs = new Set(items.flatMap(({ couponId, origin }) => (origin === 'theirs' ? [couponId] : [])));
  const mine = new Set(items.flatMap(({ couponId }) => (theirs.has(couponId) ? [] : [couponId])));
  const fen = new Map(effects.flatMap((effect) => (mine.has(effect.couponId) ? [[effect.couponId, effect.fen] as const] : [])));
  const writes = requests.flatMap(({ operation, couponId }) => (operation === 'ReclaimPartnerCoupons' ? [couponId] : []));
  return {
    items,
    fen,
    takenFen: sumFen(fen.values()),
    requests: Object.fromEntries(items.map(({ couponId }) => [couponId, writes.filter((id) => id === couponId).length])),
  };
}

/**
 * The job and the ledger agree: besides what `ledgerOf` asserts, each effect is in the job with its amount, and nothing is in the job that
 * the ledger does not have.
 */
export async function expectAgreement(stage: ReclaimStage, jobId: string): Promise<Booked> {
  const booked = await ledgerOf(stage, jobId);
  for (const { couponId, state, taken } of booked.items) {
    const fen = booked.fen.get(couponId);
    const said = taken === '' ? undefined : (fenFromDecimal(taken) ?? undefined);
    expect({ couponId, state, fen: said }).toEqual({ couponId, state: fen === undefined ? state : expect.stringMatching(/^(done|already)$/), fen });
  }
  const { taken } = await stage.ask('job.get', { jobId });
  const told = sumFen(Object.values(taken).map((amount) => fenFromDecimal(amount) ?? Number.NaN));
  expect(decimalFromFen(told)).toBe(decimalFromFen(booked.takenFen));
  return booked;
}
