import type { FormPart, Words } from '../part.ts';
import { buttonOf, fieldOf, type FoundField } from './fields.ts';
import type { FoundForm } from '../part.ts';
import { smallestAround } from './smallest-around.ts';
import { isShown } from './is-shown.ts';

type WordsIn = (words: Words) => readonly Element[];

/** The form of a part: its boxes, and of the buttons of the right name those that stand with them; none or one. */
export function findForm(name: string, part: FormPart, wordsIn: WordsIn): FoundForm[] {
  const labels = Object.values(part.fields).flatMap((words) => wordsIn(words).filter(isShown));
  const fields = new Map<string, FoundField>();
  for (const [field, words] of Object.entries(part.fields)) {
    const found = wordsIn(words)
      .filter(isShown)
      .map((label) => fieldOf(label, labels))
      .find(Boolean);
    if (found) fields.set(field, found);
  }
  if (fields.size === 0) return [];
  const buttons = buttonsOf(part, fields, wordsIn);
  const element = smallestAround(
    [...fields.values(), ...[...buttons.values()].map((button) => ({ element: button }))].map((one) => [one.element]),
  );
  return [{ name, part, element: element ?? document.body, fields, buttons }];
}

/** A form's own button is the one that stands nearest around its fields: other forms of the page have buttons of that name too. */
function buttonsOf(part: FormPart, fields: ReadonlyMap<string, FoundField>, wordsIn: WordsIn): Map<string, HTMLElement> {
  const buttons = new Map<string, HTMLElement>();
  for (const [button, words] of Object.entries(part.buttons)) {
    const candidates = wordsIn(words)
      .flatMap((word) => buttonOf(word) ?? [])
      .filter(isShown);
    const [first] = fields.values();
    let at: Element | null = first?.element ?? null;
    while (at && !candidates.some((candidate) => at?.contains(candidate))) at = at.parentElement;
    const nearest = candidates.findLast((candidate) => at?.contains(candidate));
    if (nearest) buttons.set(button, nearest);
  }
  return buttons;
}
