import { hostTag } from '../own-node.ts';
import css from './face.css?inline';
import { keepEventsIn } from './private-events.ts';
import { sheetOf } from './sheet.ts';

/** The type of everything that shows more than one word. */
export const face = sheetOf(css);

/** Makes an element of ours with a closed root that looks as `sheets` say. */
export function createRoot(...sheets: readonly CSSStyleSheet[]): { readonly element: HTMLElement; readonly root: ShadowRoot } {
  const element = document.createElement(hostTag);
  const root = element.attachShadow({ mode: 'closed' });
  root.adoptedStyleSheets = [...sheets];
  return { element, root };
}

/** An element of ours in the page, with its content in a closed root. */
export interface Host {
  readonly element: HTMLElement;
  readonly content: HTMLElement;
}

/** Makes a host that is a block of the page and keeps its events in. */
export function createHost(className: string, ...sheets: readonly CSSStyleSheet[]): Host {
  const { element, root } = createRoot(face, ...sheets);
  element.style.setProperty('display', 'block', 'important');
  const content = document.createElement('div');
  content.className = className;
  root.append(content);
  keepEventsIn(element);
  return { element, content };
}
