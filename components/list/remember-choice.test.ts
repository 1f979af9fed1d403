import { expect, test } from 'vitest';
import type { ListChoice } from '../../utils/common/list-choice.ts';
import type { Settings } from '../../utils/common/settings.ts';
import { defaultSettings } from '../../utils/common/settings.ts';
import type { Ask } from '../own-pages/extension-client.ts';
import { createListStore } from './list-store.ts';
import { rememberChoice } from './remember-choice.ts';

const compact: ListChoice = { columns: { how: false }, density: 'compact', sort: null, group: null };

function worker(lists: Settings['lists']) {
  let settings = { ...defaultSettings, lists };
  const ask = (async (name: string, input: Partial<Settings>) => {
    if (name === 'settings.set') settings = { ...settings, ...input };
    return settings;
  }) as unknown as Ask;
  return { ask, lists: () => settings.lists };
}

const settled = (): Promise<void> => new Promise((resolve) => void setTimeout(resolve));

test('a list is shown as it was left, and its choices go among those of the other lists; a search is not kept', async () => {
  const { ask, lists } = worker({ jobs: compact, share: compact });
  const store = createListStore();
  rememberChoice(store, 'share', ask);
  await settled();
  expect(store.state.getState()).toMatchObject(compact);
  store.setQuery('x');
  store.sortBy('at');
  await settled();
  expect(lists()).toEqual({ jobs: compact, share: { ...compact, sort: { column: 'at', descending: false } } });
});

test('what a person chose before the answer came counts more than what was kept', async () => {
  const { ask } = worker({ share: compact });
  const store = createListStore();
  rememberChoice(store, 'share', ask);
  store.sortBy('at');
  await settled();
  expect(store.state.getState()).toMatchObject({ density: 'comfortable', sort: { column: 'at' } });
});
