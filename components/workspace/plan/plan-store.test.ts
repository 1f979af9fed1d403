import { describe, expect, test } from 'vitest';
import { AppError } from '../../../utils/common/errors.ts';
import type { PlanRow, PlanView } from '../../../utils/common/jobs/schemas.ts';
import type { Ask } from '../../own-pages/extension-client.ts';
import { isSelected, reasonCounts } from './plan-state.ts';
import { createPlanStore } from './plan-store.ts';

function row(target: string, verdict: PlanRow['verdict'], reasons: string[] = []): PlanRow {
  return { target, verdict, reasons, notes: [], openJob: '', amountFen: 5000, data: { customerName: '华***司' } };
}

const rows = [
  row('1', 'will'),
  row('2', 'will'),
  row('3', 'optional', ['frozen']),
  row('4', 'blocked', ['used']),
  row('5', 'blocked', ['used']),
];
const plan: PlanView = {
  planId: 'p',
  kind: 'reclaim-coupons',
  state: 'done',
  progress: null,
  error: null,
  request: { asked: 'this' },
  createdAt: 0,
  expiresAt: 600_000,
  rows: rows.length,
  summary: {
    coverage: { complete: true, read: 5, total: 5, missing: [], unreadable: 0 },
    counts: { will: 2, optional: 1, blocked: 2 },
    willFen: 10_000,
    optionalFen: 5000,
  },
};

async function setUp(over: Readonly<Record<string, (input: never) => unknown>> = {}) {
  const asked: { name: string; input: unknown }[] = [];
  const answers: Record<string, (input: never) => unknown> = {
    'plan.get': () => plan,
    'plan.rows': () => ({ rows }),
    'plan.make': () => ({ ...plan, planId: 'q' }),
    'plan.selected': ({ add, leaveOut }: { add: string[]; leaveOut: string[] }) => {
      const count = 2 + add.length - leaveOut.length;
      return { count, amount: `${count * 50}.00` };
    },
    'plan.confirm': () => ({ jobId: 'j' }),
    ...over,
  };
  const ask = (async (name: string, input: unknown) => {
    asked.push({ name, input });
    return answers[name]?.(input as never);
  }) as unknown as Ask;
  const jobs: string[] = [];
  const plans: string[] = [];
  const store = createPlanStore(undefined, {
    ask,
    confirmed: (job) => jobs.push(job.jobId),
    planned: ({ planId }) => plans.push(planId),
  });
  await store.load('p');
  return { store, asked, jobs, plans, confirms: () => asked.filter(({ name }) => name === 'plan.confirm') };
}

type SetUp = Awaited<ReturnType<typeof setUp>>;

/** How many rows are listed, and what they are called. */
const listed = ({ store }: SetUp): unknown[] => {
  const { data } = store.state.getState().rows;
  return [data.count, ...new Set(data.columns['customerName'])];
};
const typeAll = ({ store }: SetUp): void => {
  store.setCount('2');
  store.setAmount('100');
};

describe('a plan', () => {
  test('what is not preselected may be added, what is blocked may not', async () => {
    const { store, asked } = await setUp();
    await store.choose([0, 1, 2, 3, 4], true);
    expect(asked.at(-1)?.input).toEqual({ planId: 'p', add: ['3'], leaveOut: [] });
    expect(store.state.getState().selected).toEqual({ count: 3, amount: '150.00' });
    await store.choose([0], false);
    expect(rows.map((_, index) => isSelected(store.state.getState(), index))).toEqual([false, true, true, false, false]);
  });

  test('nothing is confirmed before both boxes hold the numbers of the selection', async () => {
    const { store, confirms } = await setUp();
    await store.confirm();
    store.setCount('2');
    await store.confirm();
    store.setAmount('100.01');
    await store.confirm();
    expect(confirms()).toEqual([]);
  });

  test('full-width digits and separators are taken, and sent as they were typed', async () => {
    const { store, confirms, jobs } = await setUp();
    store.setCount('２');
    store.setAmount('￥１００．００');
    await store.confirm();
    expect(confirms()).toEqual([
      { name: 'plan.confirm', input: { planId: 'p', add: [], leaveOut: [], typedCount: '２', typedAmount: '￥１００．００' } },
    ]);
    expect(jobs).toEqual(['j']);
    await store.confirm();
    expect(confirms()).toHaveLength(1);
  });

  test('another selection empties the boxes', async () => {
    const { store } = await setUp();
    store.setCount('2');
    store.setAmount('100');
    await store.choose([0], false);
    expect(store.state.getState()).toMatchObject({ typedCount: '', typedAmount: '', selected: { count: 1, amount: '50.00' } });
  });

  test('while the worker counts, there is no number to confirm; an overtaken count is dropped', async () => {
    const held: ((value: { count: number; amount: string }) => void)[] = [];
    const { store, confirms } = await setUp({ 'plan.selected': () => new Promise((resolve) => held.push(resolve)) });
    const first = store.choose([0], false);
    const second = store.choose([0], true);
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

  test('a refused confirmation is shown, and the plan stays', async () => {
    const { store, jobs } = await setUp({
      'plan.confirm': () => {
        throw new AppError('JOB-104', { target: '1', job: 'other' });
      },
    });
    store.setCount('2');
    store.setAmount('100');
    await store.confirm();
    expect(store.state.getState()).toMatchObject({ confirming: false, error: { code: 'JOB-104', params: { job: 'other' } }, plan });
    expect(jobs).toEqual([]);
  });

  test('a plan that the worker no longer has is gone', async () => {
    const { store } = await setUp({ 'plan.get': () => null });
    await store.load('other');
    expect(store.state.getState().status).toBe('gone');
  });

  test('reasons are counted', async () => {
    const { store } = await setUp();
    expect(reasonCounts(store.state.getState().rows, 'blocked')).toEqual([{ reason: 'used', count: 2 }]);
  });

  test('while it is read it has no rows; what broke off is told, and nothing can be confirmed', async () => {
    const reading: PlanView = { ...plan, state: 'reading', summary: null, rows: 0 };
    let now: PlanView = { ...reading, progress: { part: 'coupons', done: 100, total: 300, since: 0, from: 0 } };
    const { store, asked } = await setUp({ 'plan.get': () => now });
    expect(store.state.getState()).toMatchObject({ status: 'reading', plan: { progress: { done: 100 } } });
    now = { ...reading, state: 'failed', error: { code: 'API-104' } };
    await store.load('p');
    expect(store.state.getState()).toMatchObject({ status: 'failed', error: { code: 'API-104' } });
    await store.resume('p');
    expect(asked.map(({ name }) => name)).toEqual(['plan.get', 'plan.get', 'plan.resume', 'plan.get']);
    now = plan;
    await store.load('p');
    expect(store.state.getState()).toMatchObject({ status: 'ready', rows: { data: { count: 5 } } });
  });

  test('the same is planned again by what the worker kept of the request', async () => {
    const { store, asked, plans } = await setUp();
    await store.again();
    expect(asked.at(-1)).toEqual({ name: 'plan.make', input: { kind: 'reclaim-coupons', request: { asked: 'this' } } });
    expect(plans).toEqual(['q']);
  });

  test('a plan of several chunks is whole in the end', async () => {
    const many = Array.from({ length: 2500 }, (_, index) => row(String(index), 'will'));
    const { store } = await setUp({
      'plan.get': () => ({ ...plan, rows: many.length }),
      'plan.rows': ({ chunk }: { chunk: number }) => ({ rows: many.slice(chunk * 1000, chunk * 1000 + 1000) }),
    });
    const { data } = store.state.getState().rows;
    expect([data.count, data.columns['target']?.[2499], data.columns['customerName']?.[1000]]).toEqual([2500, '2499', '华***司']);
  });

  describe('of which a part is listed', () => {
    const many = Array.from({ length: 2500 }, (_, index) => row(String(index), 'will'));

    /** `reading` is called before each chunk is given. */
    function large(reading: (chunk: number, names: boolean) => unknown) {
      return {
        'plan.get': () => ({ ...plan, planId: 'large', rows: many.length }),
        'plan.rows': async ({ chunk, names }: { chunk: number; names: boolean }) => {
          await reading(chunk, names);
          const part = many.slice(chunk * 1000, chunk * 1000 + 1000);
          return { rows: names ? part.map((one) => ({ ...one, data: { customerName: '华为公司' } })) : part };
        },
      };
    }
    test('being told of it once more does not end the listing', async () => {
      let again: Promise<void> | undefined;
      const plans: { load?: (id: string) => Promise<void> } = {};
      const set = await setUp(large((chunk) => void (chunk === 1 && (again = plans.load?.('large')))));
      plans.load = set.store.load;
      await set.store.load('other');
      await set.store.load('large');
      await again;
      expect(listed(set)).toEqual([2500, '华***司']);
    });

    test('nothing is confirmed before every row is listed; a listing that broke off says so and is begun anew', async () => {
      let broken = true;
      const set = await setUp(
        large((chunk) => {
          if (broken && chunk === 1) throw new AppError('MSG-404');
        }),
      );
      typeAll(set);
      await set.store.confirm();
      expect(set.confirms()).toEqual([]);
      expect(set.store.state.getState()).toMatchObject({ status: 'ready', error: { code: 'MSG-404' } });
      broken = false;
      await set.store.load('large');
      expect(listed(set)).toEqual([2500, '华***司']);
      typeAll(set);
      await set.store.confirm();
      expect(set.confirms()).toHaveLength(1);
    });

    test('full names that could not be read whole are not shown in part', async () => {
      const set = await setUp(
        large((chunk, names) => {
          if (names && chunk === 1) throw new AppError('MSG-404');
        }),
      );
      await set.store.toggleNames();
      expect(listed(set)).toEqual([2500, '华***司']);
      expect(set.store.state.getState()).toMatchObject({ names: false, error: { code: 'MSG-404' } });
    });
  });
});
