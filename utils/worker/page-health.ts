import * as v from 'valibot';
import browser from 'webextension-polyfill';
import { type PageHealth, type PageHealthEntry, PageHealthEntrySchema } from '../common/health.ts';
import { inTurn } from './in-turn.ts';

const key = 'pageHealth';
const StoredSchema = v.array(PageHealthEntrySchema);

/** The last finding for each page and host. */
export async function listHealth(): Promise<PageHealthEntry[]> {
  const stored = v.safeParse(StoredSchema, (await browser.storage.local.get(key))[key] ?? []);
  return stored.success ? stored.output : [];
}

/** Pages and hosts that are known at most. */
const mostEntries = 20;

/** Replaces the finding for a page on a host; `at` is UTC milliseconds. */
export const keepHealth = inTurn(async (health: PageHealth, host: string, at: number): Promise<void> => {
  const others = (await listHealth()).filter((entry) => entry.page !== health.page || entry.host !== host);
  await browser.storage.local.set({ [key]: [...others, { ...health, host, at }].slice(-mostEntries) });
});
