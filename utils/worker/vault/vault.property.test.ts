import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { createVault, type Area } from './index.ts';

const start = Date.UTC(2026, 0, 5, 9);
const rememberedKey = 'vault.remembered';
const sessionKey = 'vault.session';
const names = { accountName: 'acme', userName: 'op', operatorId: 'u1' };
const kept = {
  token: 'OLD',
  accountKey: 'd1',
  accountName: 'acme',
  operatorId: 'u1',
  operatorName: 'op',
  expiresAt: start + 86_400_000,
  clockOffset: 0,
  writeMode: 'streamed',
  locked: false,
  refused: false,
};

/** A storage area that takes its time before it reads or writes, and once more before it says so. */
function slowArea(values: Map<string, unknown>, wait: () => Promise<unknown>): Area {
  const slowly = async <R>(run: () => R): Promise<R> => {
    await wait();
    const result = run();
    await wait();
    return result;
  };
  return {
    get: (key) => slowly(() => values.get(key)),
    set: (key, value) => slowly(() => void values.set(key, structuredClone(value))),
    remove: (key) => slowly(() => void values.delete(key)),
  };
}

const deedNames = ['state', 'credential', 'refused', 'findWriteMode', 'signIn', 'lock', 'signOut', 'forget'] as const;

/** Begins all deeds in this order, each before the one before has ended, in a worker that has just woken. */
async function lifeOf(scheduler: fc.Scheduler, deeds: readonly (typeof deedNames)[number][]) {
  const session = new Map<string, unknown>([[sessionKey, kept]]);
  const local = new Map<string, unknown>([[rememberedKey, names]]);
  const wait = () => scheduler.schedule(Promise.resolve());
  const deps = {
    session: slowArea(session, wait),
    local: slowArea(local, wait),
    now: () => start,
    createToken: async () => {
      await wait();
      return { ...kept, token: 'NEW', serverTime: start };
    },
    probeWriteMode: async () => {
      await wait();
      return 'streamed' as const;
    },
  };
  const vault = createVault(deps);
  const does: Record<(typeof deedNames)[number], () => Promise<unknown>> = {
    state: () => vault.state(),
    credential: () => vault.credential(),
    refused: () => vault.refused('OLD'),
    findWriteMode: () => vault.findWriteMode(),
    signIn: () => vault.signIn({ account: 'acme', user: 'op', password: 'x' }),
    lock: () => vault.lock(),
    signOut: () => vault.signOut(),
    forget: () => vault.signOut({ forget: true }),
  };
  const under: Promise<unknown>[] = [];
  for (const deed of deeds) {
    under.push(does[deed]());
    if (scheduler.count() > 0) await scheduler.waitOne();
  }
  await scheduler.waitIdle();
  await Promise.allSettled(under);
  const told = vault.state();
  const anew = createVault({
    ...deps,
    session: slowArea(session, () => Promise.resolve()),
    local: slowArea(local, () => Promise.resolve()),
  }).state();
  await scheduler.waitIdle();
  return { now: await told, afterwards: await anew, session, local };
}

/** The last deed of these kinds, by its place; -1 if there is none. */
const last = (deeds: readonly string[], ...kinds: readonly string[]): number => deeds.findLastIndex((deed) => kinds.includes(deed));

test('whatever was under way, a sign-out stays a sign-out, a lock a lock, and storage says what memory says', async () => {
  await fc.assert(
    fc.asyncProperty(fc.scheduler(), fc.array(fc.constantFrom(...deedNames), { minLength: 2, maxLength: 7 }), async (scheduler, deeds) => {
      const { now, afterwards, session, local } = await lifeOf(scheduler, deeds);
      const signIn = last(deeds, 'signIn');
      if (last(deeds, 'signOut', 'forget') > signIn) {
        expect([now.state, [...session.keys()]]).toEqual(['signed-out', []]);
        if (last(deeds, 'forget') > signIn) expect([...local.keys()]).toEqual([]);
      }
      if (last(deeds, 'lock') > signIn) expect(['locked', 'expired', 'signed-out']).toContain(now.state);
      expect(afterwards).toEqual(now);
    }),
    { numRuns: 400 },
  );
});
