import { emptyWords, restWords } from '../../../utils/page/known-pages/sow.ts';
import type { SowTexts } from './line.ts';

/** Services that a form shows in one group. */
export interface ShownServices {
  /** Each once, as the page writes it, by its folded name. */
  readonly names: ReadonlyMap<string, string>;
  /** Whether the page says that there are more than it shows. */
  readonly isCut: boolean;
}

/** Names of services as they are compared: width, case, blanks and the kind of brackets do not matter. */
export function folded(service: string): string {
  return service
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s\p{Cf}]/gu, '');
}

/** Whether a piece of text can be a name: no mark, no number, no word for nothing. */
function isName(text: string): boolean {
  return /\p{L}/u.test(text) && !emptyWords.test(text) && !restWords.test(text);
}

/**
 * The services that the boxes of a group show. Where several rows name the group, each row shows one of them beside other things:
 * the one that a list has, else what stands first.
 */
export function shownServices(boxes: ReturnType<SowTexts>, isListed: (id: string) => boolean): ShownServices | undefined {
  if (!boxes) return undefined;
  const pieces = boxes.map((texts) => texts.flatMap((text) => text.split(/\s*[、，,;；\n]\s*/)));
  const rows = pieces.map((texts) => texts.filter(isName));
  const services = boxes.length > 1 ? rows.flatMap((row) => row.find((name) => isListed(folded(name))) ?? row[0] ?? []) : rows.flat();
  return { names: new Map(services.map((name) => [folded(name), name])), isCut: pieces.flat().some((text) => restWords.test(text)) };
}
