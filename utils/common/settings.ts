import * as v from 'valibot';
import { ListChoiceSchema } from './list-choice.ts';
import { knownServices, ServiceListsSchema } from './service-lists.ts';

/** What the user may choose. Kept in `storage.local` by the worker; no secret is among it. */
export const SettingsSchema = v.object({
  language: v.optional(v.picklist(['auto', 'zh', 'en']), 'auto'),
  /** Ids of page helpers that are switched off. */
  helpersOff: v.optional(v.array(v.pipe(v.string(), v.maxLength(64))), []),
  /** The share message; empty = the built-in one of the language. `{product}`, `{end}` and `{link}` are filled in. */
  shareTemplate: v.optional(v.pipe(v.string(), v.maxLength(2000)), ''),
  /** Days that the share history and finished jobs are kept. */
  retentionDays: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(365)), 90),
  serviceLists: v.optional(ServiceListsSchema, knownServices),
  /** How each list of our own pages is shown, by the list's id. What another version kept and no longer fits costs nothing else. */
  lists: v.fallback(v.optional(v.record(v.pipe(v.string(), v.maxLength(64)), ListChoiceSchema), {}), {}),
});

export type Settings = v.InferOutput<typeof SettingsSchema>;

export const defaultSettings: Settings = v.parse(SettingsSchema, {});
