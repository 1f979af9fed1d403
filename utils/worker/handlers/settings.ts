import type { Handlers } from '../router.ts';
import { changeSettings, readSettings } from '../settings.ts';

/** Reading and changing what the user may choose. */
export const settingsHandlers: Pick<Handlers, 'settings.get' | 'settings.set'> = {
  'settings.get': () => readSettings(),
  'settings.set': (change) => changeSettings(change),
};
