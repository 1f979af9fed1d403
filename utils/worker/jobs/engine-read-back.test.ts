import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import type { FarSide } from './testing/far-side.ts';
import { actor } from './testing/life.ts';
import { setup } from './testing/one-job.ts';

type Fetch = FarSide['fetch'];
const isRecords = (input: RequestInfo | URL): boolean => new URL(String(input)).pathname.endsWith('/records/query');

/** The far side, until `when` is true after an answer; from then on nobody answers, until `online`. */
function cutOff(side: FarSide, when: () => boolean, act: Fetch = side.fetch) {
  const line = { online: false, cut: false };
  const fetch: Fetch = async (input, init) => {
    if (line.cut && !line.online) throw new TypeError('Failed to fetch');
    const answer = await act(input, init);
    line.cut ||= when();
    return answer;
  };
  return { line, far: { ...side, fetch } };
}

test('records that nobody reads prove nothing: the job pauses, and reads them when it is resumed', async () => {
  const { start, side, store, job } = await setup();
  const { line, far } = cutOff(side, () => side.writes.length === 6);
  await start({ far }).engine.wake();
  expect(await job()).toMatchObject({ state: 'paused', pausedBy: 'offline', pausedCode: 'API-104' });
  expect((await store.items('j1')).map(({ state, origin, takenFen }) => [state, origin, takenFen])).toEqual(
    Array.from({ length: 6 }, () => ['done', null, null]),
  );
  line.online = true;
  const life = start({ far });
  await life.engine.resume('j1', actor);
  await life.engine.wake();
  expect(await job()).toMatchObject({ state: 'finished' });
  expect((await store.items('j1')).map(({ origin, takenFen }) => [origin, takenFen])).toEqual(
    [1, 2, 3, 4, 5, 6].map((yuan) => ['ours', yuan * 100]),
  );
});

test('a 204 of a coupon that was never touched is not called taken back because nobody could read', async () => {
  const { start, side, store, job } = await setup();
  let claimed = false;
  const lie: Fetch = async (input, init) => {
    if (init?.method !== 'POST') return side.fetch(input, init);
    const text = await new Response(init.body).text();
    claimed = text.includes('c1005');
    return claimed ? new Response(null, { status: 204 }) : side.fetch(input, { ...init, body: text });
  };
  const { line, far } = cutOff(side, () => claimed, lie);
  await start({ far }).engine.wake();
  expect(await job()).toMatchObject({ state: 'paused', pausedBy: 'offline' });
  line.online = true;
  const life = start({ far });
  await life.engine.resume('j1', actor);
  await life.engine.wake();
  expect((await store.items('j1')).at(-1)).toMatchObject({ state: 'unknown', needsHuman: true, reason: 'contradiction' });
});

test('records that are refused for one reseller do not hide those of the others', async () => {
  const { start, side, store, job } = await setup();
  const last = (await store.items('j1')).at(-1);
  if (!last) throw new Error('no item');
  await store.write({ accountKey: actor.accountKey, items: [{ ...last, data: { ...last.data, resellerId: 'r9' } }], log: [] });
  const fetch: Fetch = (input, init) =>
    side.writes.length === 6 && isRecords(input) && String(input).includes('indirect_partner_id=r9')
      ? Promise.resolve(new Response(JSON.stringify({ error_code: 'CBC.0100', error_msg: 'no such reseller' }), { status: 400 }))
      : side.fetch(input, init);
  await start({ far: { ...side, fetch } }).engine.wake();
  expect(await job()).toMatchObject({ state: 'finished' });
  const items = await store.items('j1');
  expect(items.slice(0, 5).map(({ origin }) => origin)).toEqual(Array(5).fill('ours'));
  // The coupon itself cannot be compared with its records: nothing is claimed, a person looks.
  expect(items[5]).toMatchObject({ state: 'unknown', needsHuman: true });
});

test('a cancelled job still reads back what had left and was found not done', async () => {
  const { start, side, store, clock } = await setup({ writeFaults: ['late', 'ok'], lateMs: 240_000 });
  const began = clock.now;
  const fetch: Fetch = async (input, init) => {
    if (init?.method === 'POST' && side.writes.length === 1) await life.engine.cancel('j1');
    const answer = await side.fetch(input, init);
    // The second one's record comes late, so that the job goes on reading while the first one's effect comes.
    const early = isRecords(input) && clock.now < began + 300_000 && String(input).includes('c1001');
    return early ? new Response(JSON.stringify({ total_count: 0, records: [] })) : answer;
  };
  const life = start({ far: { ...side, fetch } });
  await life.engine.wake();
  expect(side.effects.map(({ target }) => target)).toContain('c1000');
  expect((await store.items('j1'))[0]).toMatchObject({ target: 'c1000', state: 'done', takenFen: 100 });
});

test('paused while it reads back: what is deleted then stays deleted', async () => {
  const { start, store, db } = await setup();
  let deleted: Promise<void> | undefined;
  const deleteAll = async (): Promise<void> => {
    await life.engine.pause('j1');
    await store.deleteAccount(actor.accountKey);
  };
  const look = async (): Promise<void> => {
    const items = await store.items('j1');
    if (items.some(({ origin }) => origin === 'ours')) deleted ??= deleteAll();
  };
  const life = start({ meanwhile: () => void look() });
  await life.engine.wake();
  await deleted;
  expect([await store.jobs(), await db.getAll('items'), await store.log(actor.accountKey)]).toEqual([[], [], []]);
});
