import { describe, expect, test } from 'vitest';
import { AppError } from '../../utils/common/errors.ts';
import type { FactCount, FactGroup } from '../../utils/common/facts/messages.ts';
import type { Settings } from '../../utils/common/settings.ts';
import { defaultSettings } from '../../utils/common/settings.ts';
import type { Ask } from '../own-pages/extension-client.ts';
import { createOptionsStore } from './store.ts';

/** A worker with settings, a log and three shared links; it can be told to refuse writing. */
function setUp(over: Partial<Settings> = {}, refuse = false) {
  let settings: Settings = { ...defaultSettings, ...over };
  const deleted: number[] = [];
  let facts: FactCount[] = ['a', ''].map((account) => ({ kind: 'incentive', account, count: 3, oldest: 1, newest: 2 }));
  const shown: string[] = [];
  const files: [name: string, text: string][] = [];
  const answer = (name: string, input: unknown): unknown => {
    if (name === 'settings.get') return settings;
    if (name === 'health.list') return [];
    if (name === 'log.export') return [{ at: 1, event: 'page.health' }];
    if (name === 'facts.list') return facts;
    if (name === 'share.list') return [{ id: 4 }, { id: 5 }];
    if (refuse) throw new AppError('MSG-500');
    if (name === 'facts.delete') {
      const groups = (input as { groups: FactGroup[] }).groups;
      facts = facts.filter((fact) => !groups.some(({ account }) => account === fact.account));
      return { count: 3 };
    }
    if (name === 'share.delete') deleted.push(...(input as { ids: number[] }).ids);
    if (name !== 'settings.set') return null;
    settings = { ...settings, ...(input as Partial<Settings>) };
    return settings;
  };
  const store = createOptionsStore({
    ask: (async (name, input) => answer(name, input)) as Ask,
    showLanguage: (language) => void shown.push(language),
    saveFile: (name, text) => void files.push([name, text]),
    now: () => Date.UTC(2026, 10, 22, 20),
  });
  return { store, deleted, shown, files };
}

describe('options', () => {
  test('a helper is switched off and on without touching the others', async () => {
    const { store } = setUp({ helpersOff: ['other-helper'] });
    await store.load();
    await store.setHelper('share-product-link', false);
    await store.setHelper('share-product-link', false);
    expect(store.state.getState().settings.helpersOff).toEqual(['other-helper', 'share-product-link']);
    await store.setHelper('share-product-link', true);
    expect(store.state.getState().settings.helpersOff).toEqual(['other-helper']);
  });

  test('a chosen language is kept and shown at once', async () => {
    const { store, shown } = setUp();
    await store.set({ language: 'en' });
    expect(store.state.getState().settings.language).toBe('en');
    expect(shown).toEqual(['en']);
  });

  test('a refused change is said and shows what is still in force', async () => {
    const { store, shown } = setUp({}, true);
    await store.load();
    await store.set({ language: 'en', retentionDays: 3 });
    expect(store.state.getState()).toMatchObject({ settings: defaultSettings, notice: { tone: 'error', error: { code: 'MSG-500' } } });
    expect(shown).toEqual([]);
  });

  test('the log goes into a dated file', async () => {
    const { store, files } = setUp();
    await store.exportLog();
    expect(files.map(([name]) => name)).toEqual(['partner-center-companion-log-2026-11-22.json']);
    expect(JSON.parse(files[0]?.[1] ?? '')).toEqual([{ at: 1, event: 'page.health' }]);
  });

  test('deleting what was seen under one account leaves the others', async () => {
    const { store } = setUp();
    await store.load();
    await store.deleteFacts(store.state.getState().facts.filter(({ account }) => account === ''));
    expect(store.state.getState().facts.map(({ account }) => account)).toEqual(['a']);
    expect(store.state.getState().notice).toMatchObject({ tone: 'done', params: { count: 3 } });
  });

  test('deleting the history deletes every entry of every account', async () => {
    const { store, deleted } = setUp();
    await store.deleteHistory();
    expect(deleted).toEqual([4, 5]);
    expect(store.state.getState().notice).toMatchObject({ tone: 'done', params: { count: 2 } });
  });
});
