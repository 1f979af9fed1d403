import { describe, expect, test } from 'vitest';
import { AppError } from '../../../utils/common/errors.ts';
import type { EntryRow, Preview } from '../../../utils/common/jobs/schemas.ts';
import type { Ask } from '../../own-pages/extension-client.ts';
import { reasonCounts, shownRows } from './preview-state.ts';
import { createPreviewStore } from './preview-store.ts';

function row(couponId: string, verdict: EntryRow['verdict'], reasons: string[] = []): EntryRow {
  return {
    couponId,
    verdict,
    reasons,
    notes: [],
    openJob: '',
    customerId: 'c',
    customer: '华***司',
    resellerId: null,
    reseller: '',
    amount: '50.00',
    face: '50.00',
    expireTime: null,
    frozen: false,
    locked: false,
    quotaId: null,
    quotaRest: '',
    quotaExpireTime: null,
  };
}

const rows = [
  row('1', 'will'),
  row('2', 'will'),
  row('3', 'optional', ['frozen']),
  row('4', 'blocked', ['used']),
  row('5', 'blocked', ['used']),
];
const preview: Preview = {
  planId: 'p',
  createdAt: 0,
  expiresAt: 600_000,
  coverage: { complete: true, read: 5, total: 5, missing: [] },
  counts: { will: 2, optional: 1, blocked: 2 },
  willAmount: '100.00',
  rows,
};

function setUp(over: Readonly<Record<string, (input: never) => unknown>> = {}) {
  const asked: { name: string; input: unknown }[] = [];
  const answers: Record<string, (input: never) => unknown> = {
    'coupons.selected': ({ add, leaveOut }: { add: string[]; leaveOut: string[] }) => {
      const count = 2 + add.length - leaveOut.length;
      return { count, amount: `${count * 50}.00` };
    },
    'coupons.confirm': () => ({ jobId: 'j' }),
    ...over,
  };
  const ask = (async (name: string, input: unknown) => {
    asked.push({ name, input });
    return answers[name]?.(input as never);
  }) as unknown as Ask;
  const jobs: string[] = [];
  const store = createPreviewStore({ ask, confirmed: (job) => jobs.push(job.jobId) });
  store.show(preview);
  return { store, asked, jobs, confirms: () => asked.filter(({ name }) => name === 'coupons.confirm') };
}

describe('preview', () => {
  test('what is not preselected may be added, what is blocked may not', async () => {
    const { store, asked } = setUp();
    await store.choose(rows, true);
    expect(asked.at(-1)?.input).toEqual({ planId: 'p', add: ['3'], leaveOut: [] });
    expect(store.state.getState().selected).toEqual({ count: 3, amount: '150.00' });
    await store.choose(rows.slice(0, 1), false);
    expect(rows.map(store.isSelected)).toEqual([false, true, true, false, false]);
  });

  test('nothing is confirmed before both boxes hold the numbers of the selection', async () => {
    const { store, confirms } = setUp();
    await store.confirm();
    store.setCount('2');
    await store.confirm();
    store.setAmount('100.01');
    await store.confirm();
    expect(confirms()).toEqual([]);
  });

  test('full-width digits and separators are taken, and sent as they were typed', async () => {
    const { store, confirms, jobs } = setUp();
    store.setCount('２');
    store.setAmount('￥１００．００');
    await store.confirm();
    expect(confirms()).toEqual([
      { name: 'coupons.confirm', input: { planId: 'p', add: [], leaveOut: [], typedCount: '２', typedAmount: '￥１００．００' } },
    ]);
    expect(jobs).toEqual(['j']);
    await store.confirm();
    expect(confirms()).toHaveLength(1);
  });

  test('another selection empties the boxes', async () => {
    const { store } = setUp();
    store.setCount('2');
    store.setAmount('100');
    await store.choose(rows.slice(0, 1), false);
    expect(store.state.getState()).toMatchObject({ typedCount: '', typedAmount: '', selected: { count: 1, amount: '50.00' } });
  });

  test('while the worker counts, there is no number to confirm; an overtaken count is dropped', async () => {
    const held: ((value: { count: number; amount: string }) => void)[] = [];
    const { store, confirms } = setUp({ 'coupons.selected': () => new Promise((resolve) => held.push(resolve)) });
    const first = store.choose(rows.slice(0, 1), false);
    const second = store.choose(rows.slice(0, 1), true);
    store.setCount('2');
    store.setAmount('100');
    await store.confirm();
    expect(confirms()).toEqual([]);
    held[1]?.({ count: 2, amount: '100.00' });
    await second;
    held[0]?.({ count: 1, amount: '50.00' });
    await first;
    expect(store.state.getState().selected).toEqual({ count: 2, amount: '100.00' });
  });

  test('a refused confirmation is shown, and the preview stays', async () => {
    const { store, jobs } = setUp({
      'coupons.confirm': () => {
        throw new AppError('JOB-104', { target: '1', job: 'other' });
      },
    });
    store.setCount('2');
    store.setAmount('100');
    await store.confirm();
    expect(store.state.getState()).toMatchObject({ confirming: false, error: { code: 'JOB-104', params: { job: 'other' } }, preview });
    expect(jobs).toEqual([]);
  });

  test('a preview that the worker no longer has is gone', async () => {
    const { store } = setUp({ 'coupons.preview': () => null });
    await store.load('other');
    expect(store.state.getState().status).toBe('gone');
  });

  test('rows are found by verdict and reason, and reasons are counted', () => {
    expect(shownRows({ preview, verdict: 'blocked', reason: 'used' }).map(({ couponId }) => couponId)).toEqual(['4', '5']);
    expect(reasonCounts(rows, 'blocked')).toEqual([{ reason: 'used', count: 2 }]);
  });
});
