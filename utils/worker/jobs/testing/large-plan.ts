import { reclaimCoupons } from '../../../common/jobs/kinds/reclaim-coupons.ts';
import { createClient } from '../../api/client.ts';
import { createPace } from '../../api/pace.ts';
import { createReads } from '../../reads/index.ts';
import { memoryReadStore } from '../../reads/testing/memory-store.ts';
import { planReader, planReadOf } from '../plan-reader.ts';
import { openLocks } from './life.ts';
import { manyCoupons } from './many-coupons.ts';
import { virtualTime } from './virtual-time.ts';

const answerMs = 50;
export const perSecond = 4;
const all = { scope: { kind: 'mine' }, selection: { by: 'filter' } };

/** All coupons of a far side with so many, planned at the real pace on a clock of its own. */
export function largePlan(count: number) {
  const time = virtualTime();
  const far = manyCoupons(count, time);
  const store = memoryReadStore();
  const now = () => time.now;

  /** One life of the worker. After `die` nothing of it goes on, and nothing it had asked comes back. */
  function live() {
    let dead = false;
    const never = new Promise<never>(() => undefined);
    const sleep = (ms: number): Promise<void> => time.sleep(ms).then(() => (dead ? never : undefined));
    const pace = createPace({ now, sleep, load: () => Promise.resolve({}), save: () => Promise.resolve(), perSecond });
    const client = createClient({
      async fetch(input, init) {
        const response = await far.fetch(input, init);
        await sleep(answerMs);
        return response;
      },
      pace,
      credential: () => Promise.resolve({ token: 't', accountKey: 'd1', writeMode: null }),
      sleep,
      random: () => 0.5,
      timeout: () => new AbortController().signal,
    });
    const reads = createReads({
      store,
      locks: openLocks,
      apiFor: () => client,
      readerOf: (kind) => planReader(kind, { openElsewhere: () => Promise.resolve(new Map()) }),
      now,
      newId: () => 'plan',
    });
    return { reads, die: () => void (dead = true) };
  }
  return {
    time,
    far,
    store,
    live,
    start: () => live().reads.start(planReadOf(reclaimCoupons.id), { accountKey: 'd1', operatorId: 'u1' }, all),
  };
}
