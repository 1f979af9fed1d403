import type { FilesReading } from './files-in.ts';
import { isShown } from './is-shown.ts';

/** What a labelled box of a form holds, read at one moment. */
export interface FieldReading {
  /** What is typed; empty for a box that is none to type in. */
  readonly value: string;
  /** The texts that stand in it, piece by piece: tags, chosen and ticked entries, names of files; not those of buttons and links. */
  readonly texts: readonly string[];
  readonly files: FilesReading;
}

/** A labelled box of a form. */
export interface FoundField {
  /** The words by which it is known: where they stand they are its name, not what it holds. */
  readonly words: readonly string[];
  /** What a person fills in: the box to type in, or else the part of the form that belongs to the label. */
  readonly element: Element;
  /** All of the form that belongs to the label. */
  readonly box: Element;
}

/** Boxes to type in. */
const inputs =
  'input:not([type=hidden], [type=checkbox], [type=radio], [type=button], [type=submit], [type=file]), textarea, [contenteditable=true]';

const search = '[role=combobox], [type=search], [aria-autocomplete]';

/** Whether a box only looks for entries, which then stand beside it once they are chosen. */
export function isSearch(input: Element): boolean {
  return input.closest(search) !== null;
}

/** Whether an element that shows a field's words can be its label: a column's head is none, a list has nothing to fill in. */
export function isLabel(element: Element): boolean {
  return isShown(element) && !element.closest('thead, [role=columnheader]');
}

/** How many elements up from a label its box may stand. */
const mostLevels = 4;

/**
 * The box that a label names: by what the page says, by its row in a table, or by standing beside it, up to the next label.
 * @param labels all labels of the form: a box that lies with another label is not this one's.
 */
export function fieldOf(label: Element, words: readonly string[], labels: readonly Element[]): FoundField {
  const box = label.matches(inputs) ? label : (namedBy(label) ?? inRow(label) ?? around(label, labels));
  return { words, element: box.querySelector(inputs) ?? box, box };
}

function namedBy(label: Element): Element | undefined {
  const control = label.closest('label')?.control;
  const id = label.closest('[id]')?.id;
  const named = control?.matches(inputs) ? control : id && label.ownerDocument.querySelector(`[aria-labelledby~="${CSS.escape(id)}"]`);
  // Of a box that only looks for entries, what was chosen stands around it.
  return named && !(named.matches(inputs) && isSearch(named)) ? named : undefined;
}

/** A label in a cell names what stands in the other cells of its row. */
function inRow(label: Element): Element | undefined {
  const row = label.closest('td, th, [role=gridcell], [role=cell]')?.parentElement;
  return row && row.childElementCount > 1 ? row : undefined;
}

/** The largest box around a label that holds none of the other labels. */
function around(label: Element, labels: readonly Element[]): Element {
  let box: Element = label;
  for (let level = 0; box.parentElement && level < mostLevels; level += 1) {
    const { parentElement } = box;
    if (labels.some((other) => other !== label && !other.contains(label) && parentElement.contains(other))) break;
    box = parentElement;
    if (box.querySelector(inputs)) break;
  }
  return box;
}

/** The control that an element labelled by one of `words` is, or lies in. */
export function buttonOf(word: Element): HTMLElement | undefined {
  return word.closest<HTMLElement>('button, [role=button], a, input[type=submit], input[type=button]') ?? undefined;
}
