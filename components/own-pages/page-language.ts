import { createStore } from 'zustand/vanilla';
import { stringsFor } from '../../utils/common/i18n/index.ts';
import type { Language, Locale } from '../../utils/common/i18n/locale.ts';
import { resolveLocale } from '../../utils/common/i18n/locale.ts';
import { setStrings } from '../../utils/common/i18n/t.ts';

/** The language that this page is shown in. */
export const pageLanguage = createStore<{ readonly locale: Locale }>(() => ({ locale: 'zh' }));

/** Shows this page in the chosen language, at once. */
export function showLanguage(language: Language): void {
  const locale = resolveLocale(language, navigator.language);
  setStrings(stringsFor(locale));
  document.documentElement.lang = locale === 'zh' ? 'zh-CN' : 'en';
  pageLanguage.setState({ locale });
}
