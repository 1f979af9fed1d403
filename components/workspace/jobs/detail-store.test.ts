import { describe, expect, test } from 'vitest';
import { AppError } from '../../../utils/common/errors.ts';
import type { ItemRow } from '../../../utils/common/jobs/schemas.ts';
import type { Ask } from '../../own-pages/extension-client.ts';
import { createDetailStore } from './detail-store.ts';
import { itemRow, jobView } from './testing/rows.ts';

type Answers = Readonly<Record<string, (input: never) => unknown>>;

function setUp(over: Answers = {}, now: () => number = Date.now) {
  const asked: { name: string; input: Record<string, unknown> }[] = [];
  const answers: Answers = {
    'job.get': () => jobView,
    'job.items': () => ({ total: 250, rows: Array.from({ length: 250 }, (_, seq) => itemRow(String(seq), { seq })) }),
    'job.retryFailed': () => ({ count: 3 }),
    ...over,
  };
  const ask = (async (name: string, input: Record<string, unknown>) => {
    asked.push({ name, input });
    return answers[name]?.(input as never) ?? null;
  }) as unknown as Ask;
  return { store: createDetailStore(ask, 'j', now), asked };
}

describe('a job', () => {
  test('is read with its rows; names are masked until they are asked for', async () => {
    const { store, asked } = setUp();
    await store.load();
    expect(store.state.getState()).toMatchObject({ status: 'ready', job: jobView });
    expect(store.state.getState().rows).toHaveLength(250);
    expect(asked.at(-1)?.input).toMatchObject({ names: false });
    await store.toggleNames();
    expect(asked.at(-1)?.input).toMatchObject({ names: true });
    expect(asked.at(-1)?.input).not.toHaveProperty('since');
  });

  test('afterwards only what changed is asked for; where nothing did, the rows stay what they are', async () => {
    let state: ItemRow['state'] = 'sent';
    const { store, asked } = setUp({
      'job.get': () => ({ ...jobView, state: 'running' }),
      'job.items': ({ since }: { since?: number }) =>
        since === undefined
          ? { total: 2, rows: [itemRow('0', { seq: 0, state: 'queued' }), itemRow('1', { seq: 1, state: 'queued' })] }
          : { total: 2, rows: [itemRow('1', { seq: 1, state })] },
    });
    await store.load();
    await store.load();
    expect(asked.at(-1)?.input).toHaveProperty('since', itemRow('0').updatedAt);
    const { rows } = store.state.getState();
    expect(rows.map((row) => row.state)).toEqual(['queued', 'sent']);
    await store.load();
    expect(store.state.getState().rows).toBe(rows);
    state = 'done';
    await store.load();
    expect(store.state.getState().rows.map((row) => row.state)).toEqual(['queued', 'done']);
  });

  test('what changed after the clock was put back is shown too', async () => {
    const { updatedAt } = itemRow('0');
    let clock = updatedAt + 1000;
    let decided = false;
    const { store } = setUp(
      {
        'job.items': ({ since }: { since?: number }) => {
          const row = itemRow('0', { seq: 0, ...(decided ? { state: 'done', updatedAt: clock } : { state: 'unknown' }) });
          return { total: 1, rows: since !== undefined && row.updatedAt < since ? [] : [row] };
        },
      },
      () => clock,
    );
    await store.load();
    clock -= 3_600_000;
    decided = true;
    await store.load();
    expect(store.state.getState().rows.map(({ state }) => state)).toEqual(['done']);
  });

  test('names are masked again in every row as soon as they are another’s to see', async () => {
    let mine = true;
    const { store } = setUp({
      'job.items': ({ names, since }: { names: boolean; since?: number }) => ({
        total: 1,
        rows: since === undefined ? [itemRow('0', { seq: 0, data: { customerName: names && mine ? '华为公司' : '华***司' } })] : [],
      }),
    });
    await store.load();
    await store.toggleNames();
    expect(store.state.getState().rows[0]?.data['customerName']).toBe('华为公司');
    mine = false;
    await store.loadForOther();
    expect(store.state.getState().rows[0]?.data['customerName']).toBe('华***司');
  });

  test('steering is sent once and shown by reading again; a refusal is told', async () => {
    const { store, asked } = setUp({
      'job.resume': () => {
        throw new AppError('AUTH-104');
      },
    });
    await store.steer('job.pause');
    expect(asked.map(({ name }) => name)).toEqual(['job.pause', 'job.get', 'job.items']);
    await store.steer('job.resume');
    expect(store.state.getState()).toMatchObject({ busy: false, notice: { tone: 'error', error: { code: 'AUTH-104' } } });
  });

  test('retrying says how many were queued, a decision goes to its item', async () => {
    const { store, asked } = setUp();
    await store.retryFailed();
    expect(store.state.getState().notice).toEqual({ tone: 'done', key: 'job.retried', params: { count: 3 } });
    await store.decide('j:7', 'not-done');
    expect(asked.find(({ name }) => name === 'job.decide')?.input).toEqual({ itemId: 'j:7', decision: 'not-done' });
  });

  test('while the job is paused, retrying and looking again say that nothing runs before it is resumed', async () => {
    const { store } = setUp({ 'job.get': () => ({ ...jobView, state: 'paused', pausedBy: 'user' }) });
    await store.load();
    await store.retryFailed();
    expect(store.state.getState().notice).toEqual({ tone: 'done', key: 'job.retriedPaused', params: { count: 3 } });
    await store.decide('j:7', 'look-again');
    expect(store.state.getState().notice).toEqual({ tone: 'done', key: 'job.lookPaused' });
    await store.decide('j:7', 'done');
    expect(store.state.getState().notice).toEqual({ tone: 'done', key: 'job.decided' });
  });

  test('a retry that queued nothing does not speak of a paused job', async () => {
    const { store } = setUp({
      'job.get': () => ({ ...jobView, state: 'paused', pausedBy: 'user' }),
      'job.retryFailed': () => ({ count: 0 }),
    });
    await store.load();
    await store.retryFailed();
    expect(store.state.getState().notice).toEqual({ tone: 'done', key: 'job.retried', params: { count: 0 } });
  });

  test('an answer that was overtaken is dropped', async () => {
    const held: ((job: unknown) => void)[] = [];
    let calls = 0;
    const { store } = setUp({
      'job.get': () => {
        calls += 1;
        return calls === 1 ? new Promise((resolve) => held.push(resolve)) : jobView;
      },
    });
    const slow = store.load();
    await store.load();
    held[0]?.({ ...jobView, state: 'running' });
    await slow;
    expect(store.state.getState().job?.state).toBe('finished');
  });

  test('a job that is not there is told, and a worker that fails later leaves the last answer in view', async () => {
    let broken = true;
    const { store } = setUp({
      'job.get': () => {
        if (broken) throw new AppError('JOB-109');
        return jobView;
      },
    });
    await store.load();
    expect(store.state.getState()).toMatchObject({ status: 'failed', error: { code: 'JOB-109' } });
    broken = false;
    await store.load();
    broken = true;
    await store.load();
    expect(store.state.getState()).toMatchObject({ status: 'failed', job: jobView, error: { code: 'JOB-109' } });
  });
});
