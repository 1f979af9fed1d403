import { type ComponentChildren, render } from 'preact';
import { createHost, type Host } from './host.ts';

/** Hosts of one place that show a component each, one for each anchor of the page. */
export class Views {
  readonly #className: string;
  readonly #sheet: CSSStyleSheet;
  readonly #hosts = new Map<object, Host>();

  constructor(className: string, sheet: CSSStyleSheet) {
    this.#className = className;
    this.#sheet = sheet;
  }

  /** Draws the view of an anchor, and puts its host where it belongs; `drawn` sees what came of it. */
  draw(
    anchor: object,
    view: (host: Host) => ComponentChildren,
    put: (host: HTMLElement) => void,
    drawn?: (content: HTMLElement) => void,
  ): void {
    const host = this.#hosts.get(anchor) ?? createHost(this.#className, this.#sheet);
    this.#hosts.set(anchor, host);
    put(host.element);
    render(view(host), host.content);
    drawn?.(host.content);
  }

  /** Takes away the hosts of all other anchors. */
  keepOnly(anchors: ReadonlySet<object>): void {
    for (const [anchor, { element, content }] of this.#hosts) {
      if (anchors.has(anchor)) continue;
      render(null, content);
      element.remove();
      this.#hosts.delete(anchor);
    }
  }
}
