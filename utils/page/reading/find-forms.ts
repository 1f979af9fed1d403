import type { FormPart, FoundForm, WordsIn } from '../part.ts';
import { buttonOf, fieldOf, isLabel } from './fields.ts';
import { isShown } from './is-shown.ts';
import { smallestAround } from './smallest-around.ts';

/** The form of a part: its boxes, and of the buttons of the right name those that stand with them; none or one. */
export function findForm(name: string, part: FormPart, wordsIn: WordsIn): FoundForm[] {
  const named = Object.entries(part.fields).flatMap(([field, words]) => {
    const own = wordsIn(words).filter(isLabel);
    return own.length > 0 ? [{ field, words, own }] : [];
  });
  const labels = named.flatMap(({ own }) => own);
  const fields = new Map(named.map(({ field, words, own }) => [field, own.map((label) => fieldOf(label, words, labels))]));
  if (part.own.length > 0 && !part.own.some((field) => fields.has(field))) return [];
  const boxes = [...fields.values()].flatMap(([first]) => first?.element ?? []);
  const [first] = boxes;
  if (!first) return [];
  const buttons = buttonsOf(part, first, wordsIn);
  // With the names in it: a name that the page takes away is a change of the form.
  const element = smallestAround([...boxes, ...named.flatMap(({ own }) => own[0] ?? []), ...buttons.values()].map((one) => [one]));
  return [{ name, part, element: element ?? first.ownerDocument.body, fields, buttons }];
}

/** A form's own button is the one that stands nearest around its fields: other forms of the page have buttons of that name too. */
function buttonsOf(part: FormPart, first: Element, wordsIn: WordsIn): Map<string, HTMLElement> {
  const buttons = new Map<string, HTMLElement>();
  for (const [button, words] of Object.entries(part.buttons)) {
    const candidates = wordsIn(words)
      .flatMap((word) => buttonOf(word) ?? [])
      .filter(isShown);
    let at: Element | null = first;
    while (at && !candidates.some((candidate) => at?.contains(candidate))) at = at.parentElement;
    const nearest = candidates.findLast((candidate) => at?.contains(candidate));
    if (nearest) buttons.set(button, nearest);
  }
  return buttons;
}
