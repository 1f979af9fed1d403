import browser from 'webextension-polyfill';
import { doChores } from './chores.ts';
import { continueLog } from './kept-log.ts';

/** The daily deletion of what is too old. */
export const retentionAlarm = 'retention';
const dayMinutes = 24 * 60;

const closed = { accessLevel: 'TRUSTED_CONTEXTS' } as const;

/**
 * What every start of a worker sets right; an update of the extension forgets alarms and access levels. Each for itself: storage is
 * closed to content scripts whatever becomes of the rest. Never rejects.
 */
export function prepare(): Promise<void> {
  return doChores({
    // Firefox has neither: there, content scripts cannot be kept from storage.local, which holds no secret anyway.
    'close-session': async () => chrome.storage.session.setAccessLevel?.(closed),
    'close-local': async () => chrome.storage.local.setAccessLevel?.(closed),
    log: continueLog,
    'side-panel': async () => chrome.sidePanel?.setPanelBehavior({ openPanelOnActionClick: true }),
    retention: async () => {
      if (await browser.alarms.get(retentionAlarm)) return;
      await browser.alarms.create(retentionAlarm, { periodInMinutes: dayMinutes });
    },
  });
}
