import type { Level } from '../../common/level.ts';
import type { OnPage } from '../helper.ts';
import type { KnownPage } from '../part.ts';
import type { MountedPlace } from '../mounted-place.ts';
import type { FoundPage } from '../reading/found-part.ts';
import type { Tools } from '../tools.ts';
import { blockAround } from './flow.ts';
import { openFrom } from './popover.ts';
import { isAfter, settle } from './settle.ts';
import { Views } from './views.ts';

/** Parts of the page's frame, which must not grow: a card goes below them. */
const frame = 'header, nav, [role=banner], [role=navigation]';

/** The cards that one place has at the head of a part. */
export class PageCards implements MountedPlace {
  readonly #place: OnPage<KnownPage, Level>;
  readonly #tools: Tools<Level>;
  readonly #sheet: CSSStyleSheet;
  readonly #views: Views;

  constructor(place: OnPage<KnownPage, Level>, tools: Tools<Level>, sheet: CSSStyleSheet) {
    this.#place = place;
    this.#tools = tools;
    this.#sheet = sheet;
    this.#views = new Views('bar', sheet);
  }

  update(page: FoundPage): void {
    // A part that a frame found in the document around it has its card there.
    const parts = [...page.boxes, ...page.forms].filter(
      ({ name, element }) => name === this.#place.part && element.ownerDocument === document,
    );
    this.#views.keepOnly(new Set(parts.map(({ element }) => element)));
    for (const { element } of parts) this.#draw(element, page);
  }

  remove(): void {
    this.#views.keepOnly(new Set());
  }

  #draw(element: Element, page: FoundPage): void {
    const refresh = (): void => this.#draw(element, page);
    this.#views.draw(
      element,
      ({ element: host }) => this.#place.view({ tables: page.tables, tools: this.#tools, refresh, open: openFrom(host, this.#sheet) }),
      (host) => {
        const outer = element.closest(frame);
        if (outer) return settle(host, isAfter(host, outer), () => outer.after(host));
        const block = blockAround(element);
        settle(host, host.parentElement === block.parentElement && isAfter(block, host), () => block.before(host));
      },
    );
  }
}
