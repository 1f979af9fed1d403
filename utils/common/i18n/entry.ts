import type { Locale } from './locale.ts';
import { oneKey } from './text-of.ts';

/** A text that counts something; its `{count}` chooses: exactly 1, or any other number. */
export interface Plural {
  readonly one: string;
  readonly other: string;
}

/** A text in both languages, with `{name}` where a value is filled in. Chinese has no plural. */
export interface Entry {
  readonly zh: string;
  readonly en: string | Plural;
}

/** The texts of one subject, by key. */
export type Subject = Readonly<Record<string, Entry>>;

/** Texts of one language, by key. */
export type StringsOf<K extends string> = Readonly<Record<K, string>>;

/** The texts of one language, flat, as a message carries them: a plural is its other form and, under {@link oneKey}, its form for 1. */
export function stringsOf<K extends string>(dictionary: Readonly<Record<K, Entry>>, locale: Locale): StringsOf<K> {
  const pairs = Object.entries<Entry>(dictionary).flatMap(([key, entry]) => {
    const text = entry[locale];
    if (typeof text === 'string') return [[key, text] as const];
    return [[key, text.other] as const, [oneKey(key), text.one] as const];
  });
  return Object.fromEntries(pairs) as StringsOf<K>;
}
