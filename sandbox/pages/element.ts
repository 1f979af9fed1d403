type Child = Node | string;
type Attributes = Record<string, string | boolean | ((event: Event) => void)>;

/** Makes an element. `onclick: handler` listens, `true` sets an empty attribute, `false` leaves it out. */
export function h(tag: string, attributes: Attributes = {}, children: Child[] = []): HTMLElement {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (typeof value === 'function') element.addEventListener(name.slice(2), value);
    else if (value !== false) element.setAttribute(name, value === true ? '' : value);
  }
  element.append(...children);
  return element;
}

/** TinyUI ids are counters that start elsewhere at each visit. */
let counter = Math.floor(Math.random() * 400);

export function autoId(): string {
  counter += 1;
  return `ti_auto_id_${counter}`;
}

/** Attribute that each TinyUI widget host carries. */
export const version = (widget: string): { tiversion: string } => ({ tiversion: `@opentiny/ng-${widget}:1.0.3;` });
