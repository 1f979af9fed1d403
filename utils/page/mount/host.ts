import { hostTag } from '../own-node.ts';
import { keepEventsIn } from './private-events.ts';

/** An element of ours in the page, with a closed root. */
export interface Host {
  readonly element: HTMLElement;
  readonly content: HTMLElement;
}

/** Makes a host whose content lies in a closed root and looks as `sheets` say. */
export function createHost(className: string, ...sheets: readonly CSSStyleSheet[]): Host {
  const element = document.createElement(hostTag);
  element.style.setProperty('display', 'block', 'important');
  const root = element.attachShadow({ mode: 'closed' });
  root.adoptedStyleSheets = [...sheets];
  const content = document.createElement('div');
  content.className = className;
  root.append(content);
  keepEventsIn(element);
  return { element, content };
}
