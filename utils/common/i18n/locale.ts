/** The two languages of the product. */
export type Locale = 'zh' | 'en';
export type Language = 'auto' | Locale;

/** The language to show: the chosen one, else Chinese for a Chinese browser and English for any other. */
export function resolveLocale(language: Language, browserLanguage: string): Locale {
  if (language !== 'auto') return language;
  return browserLanguage.toLowerCase().startsWith('zh') ? 'zh' : 'en';
}
