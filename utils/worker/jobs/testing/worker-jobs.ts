import { AppError } from '../../../common/errors.ts';
import { createClient } from '../../api/client.ts';
import type { Vault, VaultState } from '../../vault/index.ts';
import { reclaimCoupons, type ReclaimCouponsRequest } from '../../../common/jobs/kinds/reclaim-coupons.ts';
import { openDatabase } from '../../db/database.ts';
import { createReadStore } from '../../reads/store.ts';
import { createJobs, type Jobs } from '../index.ts';
import { createStore } from '../store.ts';
import { createFarSide } from './far-side.ts';
import type { WriteFault } from './wire.ts';
import { freshDatabase, openLocks } from './life.ts';

const identity = { accountKey: 'd1', accountName: 'acme', operatorId: 'u1', operatorName: 'op' };
export const noReveal = { names: false };

/** The worker's jobs on a far side in memory. `asleep` is called at each wait of the engine, `writing` before each request to take back. `database`: one that is there. */
export async function setup(
  count = 4,
  {
    writeFaults = [],
    asleep,
    writing,
    database,
  }: { writeFaults?: readonly WriteFault[]; asleep?: () => Promise<void>; writing?: () => Promise<void>; database?: string } = {},
) {
  const clock = { now: Date.UTC(2026, 0, 5) };
  const coupons = Array.from({ length: count }, (_, index) => ({ id: String(2_026_010_500_001_000 + index), fen: 10_050 }));
  const side = createFarSide(
    { coupons, writeFaults, readFaults: [], recordDelayMs: 0, lateMs: 0, second: 'refused', customerName: '=HYPERLINK("x")华为云' },
    clock,
  );
  const requests: string[] = [];
  const client = createClient({
    fetch: async (input, init) => {
      const { pathname } = new URL(String(input));
      requests.push(`${init?.method} ${pathname}`);
      if (init?.method === 'POST' && !pathname.endsWith('/query')) await writing?.();
      return side.fetch(input, init);
    },
    pace: { take: () => Promise.resolve(), refused: () => Promise.resolve() },
    credential: () => Promise.resolve({ token: 'TOKEN-SECRET', accountKey: 'd1', writeMode: 'streamed' }),
    sleep: () => Promise.resolve(),
    random: () => 0,
  });
  const vault: Pick<Vault, 'credential' | 'actor' | 'state' | 'findWriteMode'> = {
    credential: () => Promise.resolve({ token: 'TOKEN-SECRET', accountKey: 'd1', writeMode: 'streamed' }),
    actor: () => (way.locked ? Promise.reject(new AppError('AUTH-107')) : Promise.resolve(identity)),
    findWriteMode: () => {
      way.locked ||= way.locksWhileProbing;
      return Promise.resolve(way.known);
    },
    state: () => Promise.resolve<VaultState>({ state: 'signed-in', identity, expiresAt: 0, canWrite: true }),
  };
  const way = { known: true, locked: false, locksWhileProbing: false };
  let ids = 0;
  const db = database === undefined ? await freshDatabase() : await openDatabase(database);
  const jobs = createJobs({
    store: createStore(db),
    readStore: createReadStore(db),
    vault: vault as Vault,
    apiFor: () => client,
    locks: openLocks,
    now: () => clock.now,
    sleep: async (ms) => {
      clock.now += ms;
      await asleep?.();
    },
    newId: () => `id${(ids += 1)}`,
  });
  const all = { scope: { kind: 'mine' }, selection: { by: 'ids', couponIds: coupons.map(({ id }) => id) } } as const;
  return { jobs, side, clock, requests, coupons, all, way, client };
}
/** A plan, read to its end, with its rows. */
export function planned(jobs: Jobs, request: ReclaimCouponsRequest, reveal: { names: boolean } = noReveal) {
  return plannedAs(reclaimCoupons.id, jobs, request, reveal);
}

/** The same of another kind. */
export async function plannedAs(kind: string, jobs: Jobs, request: unknown, { names }: { names: boolean } = noReveal) {
  const { planId } = await jobs.plans.make(kind, request);
  await jobs.wakeReads();
  return shown(jobs, planId, { names });
}

/** A plan as it is kept. Throws what its reading failed with. */
export async function shown(jobs: Jobs, planId: string, reveal: { names: boolean } = noReveal) {
  const plan = await jobs.plans.get(planId);
  if (plan?.error) throw new AppError(plan.error.code, plan.error.params);
  if (!plan?.summary) throw new Error(`The plan is ${plan?.state ?? 'gone'}.`);
  const rows = [];
  for (let chunk = 0; rows.length < plan.rows; chunk += 1) rows.push(...(await jobs.plans.rows(planId, chunk, reveal)));
  return { planId, ...plan.summary, rows };
}

/** What the person types to confirm all four coupons of `setup`. */
export const typed = { add: [], leaveOut: [], typedCount: '4', typedAmount: '￥４０２．００' };
/** Runs what is open, then reads the job. */
export const finished = async (jobs: Awaited<ReturnType<typeof setup>>['jobs'], jobId: string) => {
  await jobs.wake();
  return jobs.get(jobId);
};
