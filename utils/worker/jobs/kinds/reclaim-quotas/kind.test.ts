import { describe, expect, test } from 'vitest';
import { createClient } from '../../../api/client.ts';
import { itemOf } from '../../testing/life.ts';
import type { Item } from '../../types.ts';
import reclaimQuotas from './kind.ts';

const at = Date.UTC(2026, 0, 5);
const json = (body: unknown, status = 200): Response =>
  new Response(JSON.stringify(body), { status, headers: { Date: new Date(at).toUTCString() } });
const line = (id: string, quota: string | null, change: object = {}) => ({
  id,
  operation_type: '11',
  quota_id: quota,
  amount: 1,
  operation_time: new Date(at + 1000).toISOString(),
  result: '0',
  ...change,
});
const quotaRow = (change: object = {}) => ({ quota_id: 'mine', quota_status: 0, balance: 1, indirect_partner_id: 'r1', ...change });

interface Side {
  readonly quotas?: readonly object[];
  readonly records?: readonly object[];
  /** What the log counts; by default, what it has. */
  readonly counted?: number;
  readonly noRecords?: boolean;
  readonly write?: object;
}

/** A far side that heeds no filter: neither listing keeps to the id that is asked for. */
function kindOn({ quotas = [quotaRow()], records = [], counted = records.length, noRecords = false, write = {} }: Side) {
  const asked: string[] = [];
  const api = createClient({
    fetch: (input, init) => {
      const { pathname, search } = new URL(String(input));
      asked.push(search);
      if (init?.method === 'POST') return Promise.resolve(json(write));
      if (!pathname.endsWith('/records')) return Promise.resolve(json({ total_count: quotas.length, quotas }));
      return Promise.resolve(noRecords ? json({ error_code: 'CBC.0151', error_msg: '' }, 403) : json({ total_count: counted, records }));
    },
    pace: { take: () => Promise.resolve(), refused: () => Promise.resolve() },
    credential: () => Promise.resolve({ token: 't', accountKey: 'd1', writeMode: 'streamed' }),
    sleep: () => Promise.resolve(),
    random: () => 0,
  });
  return { kind: reclaimQuotas.job(api, () => at), asked };
}
const of = { kind: reclaimQuotas, data: { resellerId: 'r1' } };
const queued = itemOf('j', 0, 'mine', 100, of);
const intent = { at, serverTime: at, beforeFen: 100, knownRecords: [] };
const sent: Item = { ...queued, state: 'unknown', attempts: 1, intent };
const answered: Item = { ...sent, answer: { kind: 'success', http: 200, code: '', text: '', requestId: null } };

describe('what a 200 says of a quota', () => {
  const failed = { id: 'mine', error_code: 'CBC.99000012', error_msg: 'wrong state' };
  test('among the successes: done', async () => {
    const { kind } = kindOn({ write: { simple_quota_infos: [{ quota_id: 'mine', quota_balance: 0 }], error_details: [] } });
    expect(await kind.act(queued)).toEqual({ http: 200, requestId: null });
  });

  test.each([
    ['among the failures: refused, with its code', { simple_quota_infos: [], error_details: [failed] }, 'refused', 'CBC.99000012'],
    ['in neither list', { simple_quota_infos: [], error_details: [] }, 'unknown', ''],
    ['only another one was taken', { simple_quota_infos: [{ quota_id: 'other' }] }, 'unknown', ''],
    ['in both lists', { simple_quota_infos: [{ quota_id: 'mine' }], error_details: [failed] }, 'unknown', ''],
    ['nothing of either', {}, 'unknown', ''],
  ])('%s', async (_name, write, kindOfError, serverCode) => {
    await expect(kindOn({ write }).kind.act(queued)).rejects.toMatchObject({ kind: kindOfError, serverCode });
  });
});

describe('just before the request', () => {
  test.each([
    ['as confirmed', {}, { go: true, intent: { beforeFen: 100, knownRecords: ['old'] } }],
    ['a coupon was issued from it', { balance: 0.5 }, { go: false, state: 'skipped', reason: 'quota-drifted' }],
    ['it is another reseller’s', { indirect_partner_id: 'r2' }, { go: false, reason: 'quota-drifted' }],
    ['taken back', { quota_status: 6, balance: 0 }, { go: false, state: 'already', reason: 'reclaimed' }],
    ['frozen', { quota_status: 5 }, { go: false, state: 'skipped', reason: 'quota-frozen' }],
    ['expired by the server’s clock', { expire_time: '2026-01-05T00:00:00Z' }, { go: false, reason: 'expired' }],
    ['not in the list', { quota_id: 'other' }, { go: false, state: 'skipped', reason: 'quota-not-found' }],
    ['a row without an id: it may be this one', { quota_id: null }, { go: false, state: 'skipped', reason: 'quota-not-read' }],
  ])('%s', async (_name, change, expected) => {
    const { kind } = kindOn({ quotas: [quotaRow(change)], records: [line('old', 'mine'), line('x', 'other')] });
    expect(await kind.check(queued)).toMatchObject(expected);
  });

  test('a log that was not read to its end: what it did not show would look new afterwards', async () => {
    expect(await kindOn({ records: [line('old', 'mine')], counted: 7 }).kind.check(queued)).toMatchObject({ reason: 'quota-not-read' });
  });

  test('a request that left and has its record is not sent again, even where the quota still looks untouched', async () => {
    const again: Item = { ...sent, state: 'queued' };
    expect(await kindOn({ records: [line('r1', 'mine')] }).kind.check(again)).toMatchObject({ go: false, state: 'already' });
    expect(await kindOn({ records: [line('r1', 'other')] }).kind.check(again)).toMatchObject({ go: true });
  });
});

describe('what became of it', () => {
  test.each([
    ['its record, answered', answered, {}, { state: 'done', origin: 'ours', takenFen: 100 }],
    ['its record, answer lost', sent, {}, { state: 'done', origin: 'unexplained', reason: 'answer-lost' }],
    ['two records', answered, { records: [line('r1', 'mine'), line('r2', 'mine')] }, { state: 'doubled', takenFen: 200 }],
    ['a record of another quota, or of none', sent, { records: [line('r1', 'other'), line('r2', null)] }, { is: 'not-done' }],
    ['a failed one', sent, { records: [line('r1', 'mine', { result: '-1' })] }, { is: 'not-done' }],
    ['one that gave it', sent, { records: [line('r1', 'mine', { operation_type: '10' })] }, { is: 'not-done' }],
    ['a log not read to its end', sent, { records: [], counted: 3 }, { is: 'undecided' }],
    ['taken, the log not permitted', sent, { noRecords: true, quotas: [quotaRow({ quota_status: 6 })] }, { reason: 'records-unread' }],
    ['being adjusted: perhaps by us', sent, { records: [], quotas: [quotaRow({ quota_status: 4 })] }, { is: 'undecided' }],
    ['empty, its state not yet changed', sent, { records: [], quotas: [quotaRow({ balance: 0 })] }, { is: 'undecided' }],
    ['gone from the list', sent, { records: [], quotas: [] }, { is: 'undecided' }],
    ['answered, but untouched', answered, { records: [] }, { is: 'undecided' }],
  ])('%s', async (_name, item, side, expected) => {
    expect(await kindOn({ records: [line('r1', 'mine')], ...side }).kind.verify(item)).toMatchObject(expected);
  });

  test('read back by one reading of the log; what was asked for twice, by a reading of its own', async () => {
    const second: Item = { ...answered, id: 'j:1', target: 'twice', attempts: 2 };
    const third: Item = { ...answered, id: 'j:2', target: 'third' };
    const { kind, asked } = kindOn({ records: [line('r1', 'mine'), line('r2', 'twice'), line('r3', 'third')] });
    const { findings } = await kind.readBack([answered, second, third], false);
    expect([...findings.values()].map((finding) => finding.is === 'settled' && finding.origin)).toEqual(['ours', 'ours', 'ours']);
    expect(asked.map((search) => new URLSearchParams(search).get('quota_id'))).toEqual([null, 'twice']);
  });
});
