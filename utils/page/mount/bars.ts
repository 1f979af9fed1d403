import { render } from 'preact';
import type { BarHelper } from '../helper.ts';
import type { FoundTable } from '../reading/find-tables.ts';
import { headedUnit } from '../reading/table.ts';
import { hostTag } from './row-button.ts';
import { keepEventsIn } from './private-events.ts';

type Table = FoundTable<string, string, string>;

interface Mounted {
  readonly host: HTMLElement;
  readonly content: HTMLElement;
}

/** The bars that one helper has above tables. */
export class Bars {
  readonly #helper: BarHelper;
  readonly #sheet: CSSStyleSheet;
  readonly #mounted = new Map<HTMLTableElement, Mounted>();

  constructor(helper: BarHelper, sheet: CSSStyleSheet) {
    this.#helper = helper;
    this.#sheet = sheet;
  }

  /** Puts a bar above each table that has none, draws all of them, and takes away those whose table is gone. */
  update(tables: readonly Table[]): void {
    for (const [element, { host, content }] of this.#mounted) {
      if (tables.some((table) => table.element === element)) continue;
      render(null, content);
      host.remove();
      this.#mounted.delete(element);
    }
    for (const table of tables) this.#draw(table);
  }

  remove(): void {
    this.update([]);
  }

  #draw(table: Table): void {
    const { host, content } = this.#mounted.get(table.element) ?? this.#mount(table.element);
    const unit = headedUnit(table.element);
    if (host.nextElementSibling !== unit) unit.before(host);
    const refresh = (): void => this.#draw(table);
    render(this.#helper.view({ table, refresh }), content);
  }

  #mount(element: HTMLTableElement): Mounted {
    const host = document.createElement(hostTag);
    host.style.setProperty('display', 'block', 'important');
    const root = host.attachShadow({ mode: 'closed' });
    root.adoptedStyleSheets = [this.#sheet];
    const content = document.createElement('div');
    content.className = 'bar';
    root.append(content);
    keepEventsIn(host);
    const mounted = { host, content };
    this.#mounted.set(element, mounted);
    return mounted;
  }
}
