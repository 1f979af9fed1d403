import type { ServiceLists } from '../../../utils/common/service-lists.ts';
import { emptyWords, fileWords, passedWords } from '../../../utils/page/known-pages/sow.ts';
import type { InPageKey } from '../../../utils/page/t.ts';

/** What the form shows under each of its names, piece by piece; nothing where the form has no such thing. */
export type SowTexts = (
  field: 'higher' | 'key' | 'product' | 'checklist' | 'feedback' | `milestone${1 | 2 | 3}`,
) => readonly string[] | undefined;

export interface Line {
  /** Done, wrong, or not to be told from the page. */
  readonly tone: 'good' | 'bad' | 'unknown';
  readonly key: InPageKey & `sow.${string}`;
  readonly params?: Readonly<Record<string, string | number>>;
}

/** The documented minima of a SOW. */
const least = { higher: 3, key: 1 } as const;

/** Names of services as they are compared: width, case, blanks and the kind of brackets do not matter. */
function folded(service: string): string {
  return service
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s\p{Cf}]+/gu, '');
}

function shown(texts: readonly string[] | undefined): string[] {
  const known = new Map(
    (texts ?? []).filter((text) => !emptyWords.test(text) && !/^\d{1,2}$/.test(text)).map((text) => [folded(text), text]),
  );
  return [...known.values()];
}

function countLine(group: 'higher' | 'key', texts: readonly string[] | undefined, lists: ServiceLists): Line {
  if (!texts) return { tone: 'unknown', key: `sow.${group}.hidden` };
  const services = shown(texts);
  const list = new Set(lists[group].map(folded));
  const listed = services.filter((service) => list.has(folded(service))).length;
  const params = { count: services.length, listed, least: least[group] };
  if (services.length < least[group]) return { tone: 'bad', key: `sow.${group}.few`, params };
  if (list.size === 0) return { tone: 'unknown', key: `sow.${group}.noList`, params };
  return listed < least[group]
    ? { tone: 'unknown', key: `sow.${group}.unlisted`, params }
    : { tone: 'good', key: `sow.${group}.enough`, params };
}

/** Services that the user's lists do not have in the group in which the page shows them. */
function strangers(group: 'higher' | 'key', texts: readonly string[] | undefined, lists: ServiceLists): Line[] {
  const own = new Set(lists[group].map(folded));
  const others = new Set(lists[group === 'higher' ? 'key' : 'higher'].map(folded));
  const services = shown(texts).filter((service) => !own.has(folded(service)));
  const misplaced = services.filter((service) => others.has(folded(service)));
  const unknown = own.size === 0 ? [] : services.filter((service) => !others.has(folded(service)));
  return [
    ...(misplaced.length > 0 ? [{ tone: 'unknown', key: 'sow.misplaced', params: { names: misplaced.join('、') } } as const] : []),
    ...(unknown.length > 0 ? [{ tone: 'unknown', key: 'sow.notListed', params: { names: unknown.join('、') } } as const] : []),
  ];
}

function fileLine(file: keyof typeof fileWords, texts: readonly string[] | undefined): Line {
  if (!texts) return { tone: 'unknown', key: `sow.${file}.hidden` };
  const names = shown(texts);
  if (names.length === 0) return { tone: 'bad', key: `sow.${file}.missing` };
  const params = { name: names.join('、') };
  return names.some((name) => fileWords[file].test(name))
    ? { tone: 'good', key: `sow.${file}.there`, params }
    : { tone: 'unknown', key: `sow.${file}.other`, params };
}

/** The next milestone may be accepted only after the one before was. */
function milestoneLine(texts: SowTexts): Line[] {
  const states = ([1, 2, 3] as const).map((number) => texts(`milestone${number}`));
  if (states.every((state) => state === undefined)) return [];
  // A milestone without a readable state tells nothing.
  if (states.some((state) => !state || shown(state).length === 0)) return [{ tone: 'unknown', key: 'sow.milestone.hidden' }];
  const passed = states.map((state) => state?.some((text) => passedWords.test(text)) === true);
  const gap = passed.findIndex((one, index) => !one && passed.slice(index + 1).includes(true));
  if (gap < 0) return [{ tone: 'good', key: 'sow.milestone.order' }];
  return [{ tone: 'bad', key: 'sow.milestone.gap', params: { earlier: gap + 1, later: passed.lastIndexOf(true) + 1 } }];
}

/** What a look at the form finds before a person presses 提交. */
export function preflight(texts: SowTexts, lists: ServiceLists): Line[] {
  return [
    countLine('higher', texts('higher'), lists),
    countLine('key', texts('key'), lists),
    ...strangers('higher', texts('higher'), lists),
    ...strangers('key', texts('key'), lists),
    ...(['product', 'checklist', 'feedback'] as const).map((file) => fileLine(file, texts(file))),
    ...milestoneLine(texts),
  ];
}
