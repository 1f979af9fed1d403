import { expect, test } from 'vitest';
import type { KnownFact } from '../../../utils/common/facts/messages.ts';
import { factOf, isNews } from './remember.ts';
import type { IncentiveRow } from './stage.ts';

const row = (cells: IncentiveRow['cells'], ids: IncentiveRow['ids'] = {}): IncentiveRow => ({ cells, ids, actions: [], identity: 'x' });
const day = 24 * 60 * 60 * 1000;

test('code, state, tab and date are kept, and no name', () => {
  const seen = row({ code: 'JL2026001', name: '某客户上云项目', state: '激励审核中', date: '2026/11/03 09:00:00' });
  expect(factOf(seen, 'applied')).toEqual({
    id: 'JL2026001',
    fields: { code: 'JL2026001', state: '激励审核中', tab: 'applied', shownDate: '2026-11-03' },
  });
});

test('without the code column the id in the link of the name stands for it', () => {
  expect(factOf(row({ name: '某客户上云项目', state: '支付中' }, { name: 'a1b2c3d4' }), 'applied')?.id).toBe('a1b2c3d4');
});

test.each([
  ['no state', row({ code: 'JL2026001' })],
  ['nothing to know it by', row({ code: 'JL***1', state: '支付中' })],
])('%s: nothing is kept', (_, seen) => {
  expect(factOf(seen, 'applied')).toBeUndefined();
});

test('only what changed is said again, and what would be forgotten though it is still shown', () => {
  const fact = { id: 'JL1', fields: { code: 'JL1', state: '支付中', tab: 'applied' } };
  const known: KnownFact = { id: 'JL1', fields: fact.fields, firstSeenAt: 0, stateSince: 0, seenAt: 10 * day };
  expect(isNews(fact, known, 10 * day + 1)).toBe(false);
  expect(isNews(fact, undefined, 10 * day)).toBe(true);
  expect(isNews({ ...fact, fields: { ...fact.fields, state: '已完成' } }, known, 10 * day + 1)).toBe(true);
  expect(isNews({ ...fact, fields: { ...fact.fields, shownDate: '2026-11-03' } }, known, 10 * day + 1)).toBe(true);
  expect(isNews(fact, known, 11 * day + 1)).toBe(true);
});
