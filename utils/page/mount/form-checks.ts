import type { Level } from '../../common/level.ts';
import type { BesideButton, BesideField } from '../helper.ts';
import type { KnownPage } from '../part.ts';
import type { MountedPlace } from '../mounted-place.ts';
import type { FieldReading } from '../reading/fields.ts';
import type { FoundForm } from '../part.ts';
import type { FoundPage } from '../reading/found-part.ts';
import { readField } from '../reading/read-field.ts';
import type { Tools } from '../tools.ts';
import { blockAround } from './flow.ts';
import { isAfter, settle } from './settle.ts';
import { Views } from './views.ts';

type FormPlace = BesideField<KnownPage, Level> | BesideButton<KnownPage, Level>;

/** The checks that one place has in forms: under a field, or above the line of the final button. Nothing is ever written there. */
export class FormChecks implements MountedPlace {
  readonly #place: FormPlace;
  readonly #tools: Tools<Level>;
  readonly #views: Views;
  #forms: readonly FoundForm[] = [];
  #address = '';

  constructor(place: FormPlace, tools: Tools<Level>, sheet: CSSStyleSheet) {
    this.#place = place;
    this.#tools = tools;
    this.#views = new Views(place.place === 'besideField' ? 'check' : 'bar', sheet);
  }

  update({ forms }: Pick<FoundPage, 'forms'>): void {
    this.#forms = forms;
    // A page may show its next record in the same boxes: what a person said of the one before is not true of it.
    if (location.href !== this.#address) this.#views.keepOnly(new Set());
    this.#address = location.href;
    const anchors = forms.flatMap((form) => this.#anchorIn(form) ?? []);
    this.#views.keepOnly(new Set(anchors));
    for (const form of forms) this.#draw(form);
  }

  /** Draws anew after a person typed, chose or ticked something in one of the forms. */
  onInput({ target, isTrusted }: Event): void {
    if (!isTrusted || !(target instanceof Node)) return;
    for (const form of this.#forms) if (form.element.contains(target)) this.#draw(form);
  }

  remove(): void {
    this.update({ forms: [] });
  }

  #anchorIn({ fields, buttons }: FoundForm): Element | undefined {
    return this.#place.place === 'besideField' ? fields.get(this.#place.field)?.[0]?.element : buttons.get(this.#place.button);
  }

  #draw(form: FoundForm): void {
    const anchor = this.#anchorIn(form);
    if (!anchor) return;
    const read = (name: string): readonly FieldReading[] | undefined => form.fields.get(name)?.map(readField);
    const value = this.#place.place === 'besideField' ? (read(this.#place.field)?.[0]?.value ?? '') : '';
    const refresh = (): void => this.#draw(form);
    this.#views.draw(
      anchor,
      () => this.#place.view({ value, read, refresh, tools: this.#tools }),
      (host) => {
        const block = blockAround(anchor);
        if (this.#place.place === 'besideField') settle(host, isAfter(host, block), () => block.after(host));
        else settle(host, host.parentElement === block.parentElement && isAfter(block, host), () => block.before(host));
      },
      (content) => keepInView(anchor, content),
    );
  }
}

/** Least height of a check, in pixels: its first line. */
const leastHeight = 48;
const margin = 16;

/** In a dialog that does not scroll, a check must not push the page's button out of the window: it scrolls in itself instead. */
function keepInView(anchor: Element, content: HTMLElement): void {
  content.style.cssText = 'overflow: auto; box-sizing: border-box';
  // A dialog in the middle of the window moves while it shrinks: so twice.
  for (let pass = 0; pass < 2; pass += 1) {
    const over = anchor.getBoundingClientRect().bottom + margin - innerHeight;
    if (over <= 0 || !isFixed(anchor)) return;
    content.style.maxHeight = `${Math.max(leastHeight, content.offsetHeight - over)}px`;
  }
}

function isFixed(element: Element): boolean {
  for (let at: Element | null = element; at; at = at.parentElement) if (getComputedStyle(at).position === 'fixed') return true;
  return false;
}
