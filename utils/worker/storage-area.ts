import browser, { type Storage } from 'webextension-polyfill';
import type { Area } from './vault/index.ts';

function area(kept: Storage.StorageArea): Area {
  return {
    get: async (key) => (await kept.get(key))[key],
    set: (key, value) => kept.set({ [key]: value }),
    remove: (key) => kept.remove(key),
  };
}

/** In memory only: gone when the browser closes, and after an update of the extension. */
export const sessionArea = area(browser.storage.session);

/** On disk. Nothing secret goes here. */
export const localArea = area(browser.storage.local);
