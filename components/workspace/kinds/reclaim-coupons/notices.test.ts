import { beforeAll, describe, expect, test } from 'vitest';
import { stringsFor } from '../../../../utils/common/i18n/index.ts';
import { setStrings } from '../../../../utils/common/i18n/t.ts';
import { reclaimNotices } from './notices.ts';
import { itemRow, jobView } from '../../jobs/testing/rows.ts';

beforeAll(() => setStrings(stringsFor('zh')));

/** Confirmed on the 22nd, ended on the 23rd, at UTC+8. */
const job = { createdAt: Date.UTC(2026, 10, 22, 15, 59), finishedAt: Date.UTC(2026, 10, 22, 16) };
const now = Date.UTC(2026, 10, 30);

const textOf = (span: Parameters<typeof reclaimNotices>[1]): string =>
  reclaimNotices([itemRow('1', { updatedAt: now })], span, now).notices[0]?.text ?? '';

describe('notices', () => {
  test('one for each customer and one for each reseller, with count, sum to the fen and ids', () => {
    const { notices, leftOut } = reclaimNotices(
      [
        itemRow('2026010112345678', { takenFen: 10 }),
        itemRow('2026010112345679', { takenFen: 100_020 }),
        itemRow('2026010112345670', { data: { customerId: 'c2' } }),
        itemRow('2026010112345671', { data: { customerId: 'c9', resellerId: 'r1', resellerName: '云***商' } }),
      ],
      jobView,
      now,
    );
    expect(leftOut).toBe(0);
    expect(notices.map(({ to, id, count }) => [to, id, count])).toEqual([
      ['customer', 'c1', 2],
      ['customer', 'c2', 1],
      ['reseller', 'r1', 1],
    ]);
    expect(notices[0]?.text).toContain('2 张，合计 ¥1,000.30');
    expect(notices[0]?.text).toContain('· 代金券 2026010112345678，¥0.10');
    expect(notices[2]?.text).toContain('客户 ID c9');
  });

  test('the dates are those of the job at UTC+8, not of the last look at an item', () => {
    expect(textOf(job)).toContain('我司已于 2026-11-22 至 2026-11-23 期间回收');
    expect(textOf({ ...job, finishedAt: job.createdAt })).toContain('我司已于 2026-11-22 回收');
    expect(textOf({ ...job, finishedAt: null })).toContain('2026-11-22 至 2026-11-30 期间');
  });

  test('counts what is back and may have been taken by a request of ours, without telling a customer so', () => {
    const { notices, leftOut } = reclaimNotices(
      [
        itemRow('1', { state: 'already', origin: 'unexplained', reason: 'taken-meanwhile' }),
        itemRow('2', { state: 'already', origin: '', reason: 'no-record', takenFen: null }),
        itemRow('3', { state: 'already', origin: 'theirs', reason: 'reclaimed', takenFen: null }),
      ],
      jobView,
      now,
    );
    expect([notices.length, leftOut]).toEqual([0, 2]);
  });

  test('tells only what the records show: no amount, no notice; nothing of what others took', () => {
    const { notices, leftOut } = reclaimNotices(
      [
        itemRow('1', { takenFen: null }),
        itemRow('2', { state: 'already', origin: 'theirs' }),
        itemRow('3', { state: 'unknown' }),
        itemRow('4', { data: { customerId: null } }),
      ],
      jobView,
      now,
    );
    expect(notices).toEqual([]);
    expect(leftOut).toBe(2);
  });

  test('a text holds no name, even where names are shown', () => {
    const { notices } = reclaimNotices([itemRow('1', { data: { customerId: 'c1', customerName: '华为云公司' } })], jobView, now);
    expect(notices[0]?.name).toBe('华为云公司');
    expect(notices[0]?.text).not.toContain('华为云公司');
  });
});
