import { isOneOf, readable } from './text.ts';

/** What a labelled box of a form holds, read at one moment. */
export interface FieldReading {
  /** What is typed or chosen; empty for a box that is none to type in. */
  readonly value: string;
  /** The texts that stand in it, piece by piece: tags, chosen entries, names of files; not those of buttons and links. */
  readonly texts: readonly string[];
}

/** A labelled box of a form. */
export interface FoundField {
  /** The words by which it is known: where they stand they are its name, not what it holds. */
  readonly words: readonly string[];
  /** What a person fills in: the box to type in, or else the part of the form that belongs to the label. */
  readonly element: Element;
}

const inputs =
  'input:not([type=hidden], [type=checkbox], [type=radio], [type=button], [type=submit], [type=file]), textarea, [contenteditable=true]';
const controls = 'button, [role=button], a, option';

/** How many elements up from a label its box may stand. */
const mostLevels = 4;

/**
 * The box that a label names: by what the page says, by its row in a table, or by standing beside it, up to the next label.
 * @param labels all labels of the form: a box that lies with another label is not this one's.
 */
export function fieldOf(label: Element, words: readonly string[], labels: readonly Element[]): FoundField {
  const element = label.matches(inputs) ? label : (namedBy(label) ?? inRow(label) ?? around(label, labels));
  return { words, element: element.querySelector(inputs) ?? element };
}

function namedBy(label: Element): Element | null {
  const control = label.closest('label')?.control;
  if (control?.matches(inputs)) return control;
  const holder = label.closest('[id]');
  return holder && holder.ownerDocument.querySelector(`[aria-labelledby~="${CSS.escape(holder.id)}"]`);
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

/** Reads a box now. */
export function readField({ element, words }: FoundField): FieldReading {
  if (element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement)
    return { value: element.value, texts: [element.value] };
  const texts: string[] = [];
  const walker = element.ownerDocument.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const text = readable(node.nodeValue);
    if (text !== '' && !isOneOf(text, words) && !node.parentElement?.closest(controls)) texts.push(text);
  }
  return { value: '', texts };
}

/** The control that an element labelled by one of `words` is, or lies in. */
export function buttonOf(word: Element): HTMLElement | undefined {
  return word.closest<HTMLElement>('button, [role=button], a, input[type=submit], input[type=button]') ?? undefined;
}
