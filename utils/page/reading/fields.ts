import { leafTexts, readable } from './text.ts';

/** What a labelled box of a form holds, read at one moment. */
export interface FieldReading {
  /** What is typed or chosen; empty for a box that is none to type in. */
  readonly value: string;
  /** The texts that stand in it, piece by piece: tags, chosen entries, names of files. */
  readonly texts: readonly string[];
}

/** A labelled box of a form. */
export interface FoundField {
  /** The element that names it. */
  readonly label: Element;
  /** What a person fills in: the box to type in, or else the part of the form that belongs to the label. */
  readonly element: Element;
}

const inputs = 'input:not([type=hidden], [type=checkbox], [type=radio], [type=button], [type=submit]), textarea, [contenteditable=true]';

/** How many elements up from a label its box may stand. */
const mostLevels = 4;

/**
 * The box that a label names: by what the page says, by lying in it, or by standing beside it, up to the next label.
 * @param labels all labels of the form: a box that lies with another label is not this one's.
 */
export function fieldOf(label: Element, labels: readonly Element[]): FoundField | undefined {
  if (label.matches(inputs)) return { label, element: label };
  const named = namedBy(label);
  if (named) return { label, element: named };
  let at: Element | null = label;
  for (let level = 0; at?.parentElement && level < mostLevels; level += 1, at = at.parentElement) {
    const box = at.parentElement;
    if (labels.some((other) => other !== label && !other.contains(label) && !label.contains(other) && box.contains(other))) break;
    const input: Element | null = box.querySelector(inputs);
    if (input) return { label, element: isFile(input) ? box : input };
  }
  const beside = at && contentBeside(at, labels);
  return beside ? { label, element: beside } : undefined;
}

function isFile(input: Element): boolean {
  return input instanceof HTMLInputElement && input.type === 'file';
}

function namedBy(label: Element): Element | null {
  const around = label.closest('label');
  if (around?.control?.matches(inputs)) return around.control;
  const holder = label.closest('[id]');
  return holder && holder.ownerDocument.querySelector(`[aria-labelledby~="${CSS.escape(holder.id)}"]`);
}

/** The nearest box after a label that holds none of the other labels. */
function contentBeside(label: Element, labels: readonly Element[]): Element | undefined {
  const next = label.nextElementSibling;
  if (next && readable(next.textContent) !== '' && !labels.some((other) => next.contains(other))) return next;
  return label.parentElement && !labels.some((other) => !label.contains(other) && label.parentElement?.contains(other))
    ? label.parentElement
    : undefined;
}

/** Reads a box now. */
export function readField({ element, label }: FoundField): FieldReading {
  if (element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement)
    return { value: element.value, texts: [element.value] };
  const files = [...element.querySelectorAll<HTMLInputElement>('input[type=file]')].flatMap(({ files: chosen }) =>
    [...(chosen ?? [])].map(({ name }) => name),
  );
  const own = leafTexts(label);
  return { value: '', texts: [...files, ...leafTexts(element).filter((text) => !own.includes(text))] };
}

/** The control that an element labelled by one of `words` is, or lies in. */
export function buttonOf(word: Element): HTMLElement | undefined {
  return word.closest<HTMLElement>('button, [role=button], a, input[type=submit], input[type=button]') ?? undefined;
}
