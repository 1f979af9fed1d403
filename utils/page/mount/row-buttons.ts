import { t } from '../t.ts';
import type { RowHelper } from '../helper.ts';
import type { FoundTable } from '../reading/find-tables.ts';
import { rowsWithAction } from '../reading/find-tables.ts';
import { createRowButton, hostTag } from './row-button.ts';

/** The cell's own child that holds an action: our host goes after it, never inside it (TinyUI counts its children). */
function holderOf(action: HTMLElement): Element {
  let holder: Element = action;
  while (holder.parentElement && !holder.parentElement.matches('td, th')) holder = holder.parentElement;
  return holder;
}

/** The buttons that one helper has in the page. */
export class RowButtons {
  readonly #helper: RowHelper;
  #hosts = new Set<HTMLElement>();

  constructor(helper: RowHelper) {
    this.#helper = helper;
  }

  /** Puts a button beside each row action that has none, and takes away those whose action is gone. */
  update(tables: readonly FoundTable<string, string, string>[]): void {
    const kept = new Set<HTMLElement>();
    for (const table of tables) {
      for (const { action } of rowsWithAction(table, this.#helper.place.besideRowAction)) {
        kept.add(this.#hostBeside(holderOf(action)));
      }
    }
    for (const host of this.#hosts) if (!kept.has(host)) host.remove();
    this.#hosts = kept;
  }

  #hostBeside(holder: Element): HTMLElement {
    for (let next = holder.nextElementSibling; next?.localName === hostTag; next = next.nextElementSibling) {
      if (this.#hosts.has(next as HTMLElement)) return next as HTMLElement;
    }
    const host = createRowButton(t(this.#helper.label));
    holder.after(host);
    return host;
  }

  has(host: EventTarget | null): host is HTMLElement {
    return this.#hosts.has(host as HTMLElement);
  }

  remove(): void {
    for (const host of this.#hosts) host.remove();
    this.#hosts.clear();
  }
}
