import { isShown } from './is-shown.ts';
import type { FoundTable, TableRow } from './found-table.ts';

const pressable = 'a, button, [role=button], [role=link], [role=menuitem], ti-link, [onclick], [tabindex]';

/**
 * The element of a row that a person presses for an action, in sight or hidden under 更多. Where a table keeps a hidden copy
 * of the row, the one that a person sees.
 */
export function rowAction<A extends string>(table: FoundTable<string, A>, row: TableRow, name: A): HTMLElement | undefined {
  const controls = (table.actionsOf(row).get(name) ?? []).flatMap((word) => controlOf(word, row) ?? []);
  const [first, second] = controls;
  if (!second) return first;
  return controls.find(isShown) ?? controls.find(isBelowSomethingShown) ?? first;
}

/** Whether what holds an entry of a closed menu is in sight. */
function isBelowSomethingShown(control: Element): boolean {
  let at: Element | null = control;
  while (at && !at.checkVisibility()) at = at.parentElement;
  return at !== null && isShown(at);
}

/** The element that is pressed by a word: the control around it, or the word itself where it looks like one. */
function controlOf(word: Element, row: TableRow): HTMLElement | undefined {
  const around = word.closest<HTMLElement>(pressable);
  const control = around && row.elements.some((element) => element !== around && element.contains(around)) ? around : undefined;
  if (control) return control.querySelector<HTMLElement>('ti-link, a, button') ?? control;
  if (!(word instanceof HTMLElement)) return undefined;
  if (word.hasAttribute('aria-label')) return word.querySelector<HTMLElement>('ti-link, a, button') ?? word;
  return getComputedStyle(word).cursor === 'pointer' ? word : undefined;
}

/** Whether the page itself would not carry out an action. TinyUI marks it by a class only, other builds by attributes. */
export function isDisabled(action: Element, row: TableRow): boolean {
  const marked = action.closest('[disabled], [aria-disabled=true], [class*="-disabled"]');
  return marked !== null && row.elements.some((element) => element !== marked && element.contains(marked));
}
