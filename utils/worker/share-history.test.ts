import 'fake-indexeddb/auto';
import { expect, test, vi } from 'vitest';
import type { SharedLink } from '../common/share/entry.ts';
import { addShare, clearShares, deleteShares, forgetOldShares, listShares } from './share-history.ts';

const dayMs = 24 * 60 * 60 * 1000;
const now = Date.UTC(2026, 10, 22);
const link = (account: string, product: string): SharedLink => ({
  account,
  product,
  quoteTab: 'productQuote',
  customer: '',
  end: '',
  link: 'https://huaweicloud.com/x',
  how: 'link',
});
const products = async (): Promise<string[]> => (await listShares()).map(({ product }) => product);

test('links are kept newest first, forgotten by age, deleted one by one and by account', async () => {
  await addShare(link('a / x', 'oldest'), now - 91 * dayMs);
  await addShare(link('a / x', 'old'), now - 89 * dayMs);
  await addShare(link('b', 'other account'), now - 2);
  await addShare(link('', 'unknown account'), now - 1);
  await addShare(link('a', 'new'), now);
  expect(await products()).toEqual(['new', 'unknown account', 'other account', 'old', 'oldest']);
  await forgetOldShares(90, now);
  expect(await products()).toEqual(['new', 'unknown account', 'other account', 'old']);
  await clearShares('a');
  expect(await products()).toEqual(['unknown account', 'other account']);
  await deleteShares((await listShares()).slice(0, 1).map(({ id }) => id));
  expect(await products()).toEqual(['other account']);
});

test('a connection is closed also when its work fails', async () => {
  const closed = vi.spyOn(IDBDatabase.prototype, 'close');
  try {
    // A function cannot be kept by a database.
    const broken = { ...link('a', 'x'), product: () => 'x' } as unknown as SharedLink;
    await expect(addShare(broken, now)).rejects.toThrow();
    expect(closed).toHaveBeenCalledTimes(1);
  } finally {
    closed.mockRestore();
  }
});
