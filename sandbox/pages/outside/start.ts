import { variant } from '../params.ts';
import { startInsisting } from './insisting.ts';
import { startSecondLanguage } from './second-language.ts';
import { startTranslator } from './translator.ts';

/** What browsers and other extensions do to the page, where a variant asks for it. */
export function startOutside(): void {
  if (variant('insisting')) startInsisting();
  if (variant('bilingual')) startSecondLanguage();
  else if (variant('translated') || variant('translated-en')) startTranslator(variant('translated-en'));
}
