import browser, { type Storage } from 'webextension-polyfill';
import type { Area } from './vault/index.ts';

function area(storage: Storage.StorageArea): Area {
  return {
    get: async (key) => (await storage.get(key))[key],
    set: (key, value) => storage.set({ [key]: value }),
    remove: (key) => storage.remove(key),
  };
}

/** In memory only: gone when the browser closes, and after an update of the extension. */
export const sessionArea = area(browser.storage.session);

/** On disk. Nothing secret goes here. */
export const localArea = area(browser.storage.local);
