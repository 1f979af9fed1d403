import { beforeAll, describe, expect, test } from 'vitest';
import { stringsFor } from '../../../utils/common/i18n/index.ts';
import { setStrings } from '../../../utils/common/i18n/t.ts';
import reclaimCoupons from '../kinds/reclaim-coupons/kind.tsx';
import { exportLog, exportResults } from './export-job.ts';
import { itemRow, jobView } from './testing/rows.ts';

beforeAll(() => setStrings(stringsFor('zh')));

const now = Date.UTC(2026, 10, 22, 11, 30);

describe('files of a job', () => {
  test('carry account, action and time in their names', async () => {
    expect((await exportResults(jobView, reclaimCoupons, [], 'xlsx', now)).name).toBe('回收代金券_example-provider_2026-11-22-1930.xlsx');
    expect((await exportResults(jobView, reclaimCoupons, [], 'csv', now)).name).toBe('回收代金券_example-provider_2026-11-22-1930.csv');
  });

  test('CSV has a row for each item with words for states, and prints the head of the chain', async () => {
    const rows = [
      itemRow('2026010112345678', { data: { customerId: 'c1', customerName: '华***司' } }),
      itemRow('2', { state: 'failed', reason: 'CBC.0100', quoted: '=cmd', takenFen: null, origin: '' }),
    ];
    const { content } = await exportResults(jobView, reclaimCoupons, rows, 'csv', now);
    const bytes = new Uint8Array(await content.arrayBuffer());
    expect(Array.from(bytes.slice(0, 3))).toEqual([0xef, 0xbb, 0xbf]);
    const lines = (await content.text()).split('\r\n');
    expect(lines[1]).toContain('"\t2026010112345678","c1","华***司"');
    expect(lines[1]).toContain('"已回收"');
    expect(lines[2]).toContain('"失败，未回收","CBC.0100"');
    expect(lines[2]).toContain(`"'=cmd"`);
    expect(lines.join('\n')).toContain(`"${jobView.logHead.hash}"`);
    expect(lines.join('\n')).toContain('"example-provider"');
  });

  test('the log is whole, with its head and the first break', async () => {
    const entries = [
      { seq: 1, hash: 'a' },
      { seq: 2, hash: 'b' },
    ];
    const { name, content } = exportLog(jobView, { entries, firstBreak: null }, now);
    expect(name).toBe('操作日志_example-provider_2026-11-22-1930.json');
    expect(JSON.parse(await content.text())).toMatchObject({
      account: 'example-provider',
      head: { seq: 2, hash: 'b' },
      firstBreak: null,
      entries,
    });
  });
});
