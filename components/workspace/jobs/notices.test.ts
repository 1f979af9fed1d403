import { beforeAll, describe, expect, test } from 'vitest';
import { stringsFor } from '../../../utils/common/i18n/index.ts';
import { setStrings } from '../../../utils/common/i18n/t.ts';
import { reclaimNotices } from './notices.ts';
import { itemRow } from './testing/rows.ts';

beforeAll(() => setStrings(stringsFor('zh')));

describe('notices', () => {
  test('one for each customer and one for each reseller, with count, sum to the fen, ids and day at UTC+8', () => {
    const { notices, leftOut } = reclaimNotices([
      itemRow('2026010112345678', { taken: '0.10', updatedAt: Date.UTC(2026, 10, 22, 15, 59) }),
      itemRow('2026010112345679', { taken: '1000.20', updatedAt: Date.UTC(2026, 10, 22, 16) }),
      itemRow('2026010112345670', { customerId: 'c2' }),
      itemRow('2026010112345671', { customerId: 'c9', resellerId: 'r1', reseller: '云***商' }),
    ]);
    expect(leftOut).toBe(0);
    expect(notices.map(({ to, id, count }) => [to, id, count])).toEqual([['customer', 'c1', 2], ['customer', 'c2', 1], ['reseller', 'r1', 1]]);
    expect(notices[0]?.text).toContain('2 张，合计 ¥1,000.30');
    expect(notices[0]?.text).toContain('2026-11-22 – 2026-11-23');
    expect(notices[0]?.text).toContain('· 代金券 2026010112345678，¥0.10');
    expect(notices[2]?.text).toContain('客户 ID c9');
  });

  test('tells only what the records show: no amount, no notice; nothing of what others took', () => {
    const { notices, leftOut } = reclaimNotices([
      itemRow('1', { taken: '' }),
      itemRow('2', { state: 'already', origin: 'theirs' }),
      itemRow('3', { state: 'unknown' }),
      itemRow('4', { customerId: null }),
    ]);
    expect(notices).toEqual([]);
    expect(leftOut).toBe(2);
  });

  test('a text holds no name, even where names are shown', () => {
    const { notices } = reclaimNotices([itemRow('1', { customer: '华为云公司' })]);
    expect(notices[0]?.name).toBe('华为云公司');
    expect(notices[0]?.text).not.toContain('华为云公司');
  });
});
