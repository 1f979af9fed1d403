import { describe, expect, test } from 'vitest';
import { AppError } from '../../../../utils/common/errors.ts';
import { defaultSettings } from '../../../../utils/common/settings.ts';
import type { ShareEntry } from '../../../../utils/common/share/entry.ts';
import type { Ask } from '../../../own-pages/extension-client.ts';
import { ofAccount } from './state.ts';
import { createShareStore } from './store.ts';

function entry(id: number, over: Partial<ShareEntry> = {}): ShareEntry {
  return {
    id,
    at: id * 1000,
    account: 'example-provider',
    product: `示例商品 ${id}`,
    quoteTab: 'productQuote',
    customer: '上海示例科技有限公司',
    end: '2026-12-31',
    link: `https://marketplace.huaweicloud.com/x?id=${id}`,
    how: 'link',
    ...over,
  };
}

/** A worker that keeps what it is given, or refuses everything. */
function setUp(kept: ShareEntry[], refuse = false) {
  const copied: string[] = [];
  const answer = (name: string, input: unknown): unknown => {
    if (refuse) throw new AppError('MSG-500');
    if (name === 'share.list') return [...kept];
    if (name === 'settings.get') return defaultSettings;
    const { ids } = input as { ids: number[] };
    kept.splice(0, kept.length, ...kept.filter((item) => !ids.includes(item.id)));
    return null;
  };
  const ask = (async (name, input) => answer(name, input)) as Ask;
  const copy = async (text: string): Promise<void> => {
    if (refuse) throw new DOMException('refused', 'NotAllowedError');
    copied.push(text);
  };
  return { store: createShareStore({ ask, copy }), copied };
}

describe('share history', () => {
  test('is shown newest first', async () => {
    const { store } = setUp([entry(1), entry(3), entry(2)]);
    await store.load();
    expect(store.state.getState().entries.map((item) => item.id)).toEqual([3, 2, 1]);
  });

  test('shows one account at a time, the last used one first, and stays with the one that was chosen', async () => {
    const { store } = setUp([entry(1, { account: '' }), entry(2)]);
    await store.load();
    expect(store.state.getState().account).toBe('example-provider');
    store.setAccount('');
    await store.load();
    expect(ofAccount(store.state.getState()).map((item) => item.id)).toEqual([1]);
  });

  test('what is ticked is deleted, and what is gone is no longer ticked', async () => {
    const kept = [entry(1), entry(2), entry(3)];
    const { store } = setUp(kept);
    await store.load();
    store.select(new Set([1, 3]));
    await store.deleteSelected();
    expect(kept.map((item) => item.id)).toEqual([2]);
    expect([...store.state.getState().selected]).toEqual([]);
  });

  test('ticks of one account are not taken along to another', async () => {
    const { store } = setUp([entry(1), entry(2, { account: '' })]);
    await store.load();
    store.select(new Set([1]));
    store.setAccount('example-provider');
    expect([...store.state.getState().selected]).toEqual([]);
  });

  test('deleting all deletes the chosen account, whatever is ticked, and no other', async () => {
    const kept = [entry(1), entry(2), entry(3, { account: 'example-distributor' })];
    const { store } = setUp(kept);
    await store.load();
    store.setAccount('example-provider');
    store.select(new Set([1]));
    await store.deleteAll();
    expect(kept.map((item) => item.id)).toEqual([3]);
    expect(store.state.getState().account).toBe('example-distributor');
  });

  test('a customer is shown and hidden again one by one', async () => {
    const { store } = setUp([entry(1), entry(2)]);
    await store.load();
    store.toggleCustomer(1);
    expect([...store.state.getState().revealed]).toEqual([1]);
    store.toggleCustomer(1);
    expect([...store.state.getState().revealed]).toEqual([]);
  });

  test('copies the link exactly and says so only when it was copied', async () => {
    const good = setUp([]);
    await good.store.copyLink(entry(7));
    expect(good.copied).toEqual(['https://marketplace.huaweicloud.com/x?id=7']);
    expect(good.store.state.getState().notice).toMatchObject({ tone: 'done' });
    const bad = setUp([], true);
    await bad.store.copyLink(entry(7));
    expect(bad.store.state.getState().notice).toMatchObject({ tone: 'error', key: 'history.copyFailed' });
  });

  test('an answer that was overtaken does not bring deleted entries back', async () => {
    const kept = [entry(1), entry(2)];
    const held: (() => void)[] = [];
    let first = true;
    const ask = (async (name: string) => {
      if (name === 'settings.get') return defaultSettings;
      if (name === 'share.delete') return void kept.splice(0, 1);
      const answer = [...kept];
      if (first) {
        first = false;
        await new Promise<void>((resolve) => held.push(resolve));
      }
      return answer;
    }) as unknown as Ask;
    const store = createShareStore({ ask, copy: async () => undefined });
    const slow = store.load();
    await store.deleteOne(1);
    for (const release of held) release();
    await slow;
    expect(store.state.getState().entries.map((item) => item.id)).toEqual([2]);
  });

  test('a worker that refuses is said', async () => {
    const { store } = setUp([], true);
    await store.load();
    expect(store.state.getState()).toMatchObject({ status: 'failed', error: { code: 'MSG-500' } });
    store.closeNotice();
    await store.deleteOne(1);
    expect(store.state.getState().notice).toMatchObject({ tone: 'error', error: { code: 'MSG-500' } });
  });
});
