import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import * as v from 'valibot';
import { beforeEach, expect, test } from 'vitest';
import { factKindNames } from '../../common/facts/kinds.ts';
import { type SeenFacts, SeenFactsSchema } from '../../common/facts/messages.ts';
import { clearFacts, countFacts, deleteFacts, forgetOldFacts } from './kept.ts';
import { knownFacts, mostFacts, mostOfGroup, rememberFacts } from './remember.ts';

const dayMs = 24 * 60 * 60 * 1000;
const now = Date.UTC(2026, 10, 22);

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

function incentives(account: string, states: Readonly<Record<string, string>>): SeenFacts {
  const facts = Object.entries(states).map(([code, state]) => ({ id: code, fields: { code, state, tab: '已申请激励' } }));
  return { kind: 'incentive', page: 'incentives', account, facts };
}
function many(account: string, count: number, prefix: string): SeenFacts {
  return incentives(account, Object.fromEntries(Array.from({ length: count }, (_, index) => [`${prefix}${index}`, 's'])));
}
const ask = (account: string, ...ids: string[]) => knownFacts({ kind: 'incentive', account, ids });
const counts = async (): Promise<string[]> => (await countFacts()).map(({ account, kind, count }) => `${account} ${kind} ${count}`);

test('a state begins when it is first seen, and stays as long as it is the same', async () => {
  await rememberFacts(incentives('a', { X1: '激励审核中' }), now);
  await rememberFacts(incentives('a', { X1: '激励审核中' }), now + dayMs);
  expect(await ask('a', 'X1')).toMatchObject([{ id: 'X1', firstSeenAt: now, seenAt: now + dayMs, stateSince: now }]);
  await rememberFacts(incentives('a', { X1: '激励待申付' }), now + 2 * dayMs);
  expect(await ask('a', 'X1')).toMatchObject([
    { firstSeenAt: now, seenAt: now + 2 * dayMs, stateSince: now + 2 * dayMs, fields: { state: '激励待申付' } },
  ]);
});

test('only the ids that are asked for are told, and nothing of another account', async () => {
  await rememberFacts(incentives('a', { X1: 's', X2: 's' }), now);
  await rememberFacts(incentives('b', { X3: 's' }), now);
  expect((await ask('a', 'X2', 'X2', 'X3', 'X4')).map(({ id }) => id)).toEqual(['X2']);
});

test('facts go by age, by account at sign-out, and by group', async () => {
  await rememberFacts(incentives('a / x', { old: 's' }), now - 91 * dayMs);
  await rememberFacts(incentives('a / x', { X1: 's', X2: 's' }), now - 89 * dayMs);
  await rememberFacts({ kind: 'redirect-address', page: 'p', account: 'a', facts: [{ id: 'https://x', fields: { opens: 'no' } }] }, now);
  await rememberFacts(incentives('', { X1: 's' }), now);
  await rememberFacts(incentives('b', { X1: 's' }), now);
  await forgetOldFacts(90, now);
  expect(await counts()).toEqual([' incentive 1', 'a redirect-address 1', 'a / x incentive 2', 'b incentive 1']);
  await clearFacts('a');
  expect(await counts()).toEqual([' incentive 1', 'b incentive 1']);
  expect(await deleteFacts([{ account: '', kind: 'incentive' }])).toBe(1);
  expect(await counts()).toEqual(['b incentive 1']);
});

test('a page that shows ever new records fills neither its account nor the disk: what was not seen for longest goes', async () => {
  await rememberFacts(many('a', mostOfGroup, 'old'), now);
  await rememberFacts(many('a', 1, 'new'), now + 1);
  expect(await countFacts()).toMatchObject([{ count: mostOfGroup, newest: now + 1 }]);
  for (let account = 0; account < mostFacts / mostOfGroup; account += 1) {
    await rememberFacts(many(`b${account}`, mostOfGroup, 'X'), now + 2);
  }
  expect((await countFacts()).reduce((sum, { count }) => sum + count, 0)).toBe(mostFacts);
  expect(await counts()).not.toContain(`a incentive ${mostOfGroup}`);
}, 60_000);

test('what a page sends besides the fields of the kind is not kept: least of all a name', () => {
  const [fact] = incentives('a', { X1: 's' }).facts;
  const sent = { ...incentives('a', {}), facts: [{ ...fact, fields: { ...fact?.fields, name: '某客户上云项目' } }] };
  expect(JSON.stringify(v.parse(SeenFactsSchema, sent))).not.toContain('某客户');
});

test('every kind may be sent, in batches of 200 at most', () => {
  expect(SeenFactsSchema.options.map(({ entries }) => entries.kind.literal).toSorted()).toEqual(factKindNames.toSorted());
  expect(v.is(SeenFactsSchema, many('a', 200, 'X'))).toBe(true);
  expect(v.is(SeenFactsSchema, many('a', 201, 'X'))).toBe(false);
  expect(v.is(SeenFactsSchema, { ...many('a', 1, 'X'), kind: 'toString' })).toBe(false);
});
