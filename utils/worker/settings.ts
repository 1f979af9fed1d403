import * as v from 'valibot';
import browser from 'webextension-polyfill';
import { type Language, type Locale, resolveLocale } from '../common/i18n/locale.ts';
import { defaultSettings, type Settings, SettingsSchema } from '../common/settings.ts';
import { inTurn } from './in-turn.ts';

const key = 'settings';

/** The settings in force. What was stored by another version and no longer fits falls back to the default. */
export async function readSettings(): Promise<Settings> {
  const stored = v.safeParse(SettingsSchema, (await browser.storage.local.get(key))[key] ?? {});
  return stored.success ? stored.output : defaultSettings;
}

/** Changes some settings and returns all of them. */
export const changeSettings = inTurn(async (change: { readonly [K in keyof Settings]?: Settings[K] | undefined }): Promise<Settings> => {
  const next = v.parse(SettingsSchema, { ...(await readSettings()), ...change });
  await browser.storage.local.set({ [key]: next });
  return next;
});

/** The language to show now. */
export function localeOf(language: Language): Locale {
  return resolveLocale(language, navigator.language);
}
