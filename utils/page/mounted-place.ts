import type { Level } from '../common/level.ts';
import type { FoundPage } from './reading/found-part.ts';
import type { FoundTable } from './reading/found-table.ts';
import type { Tools } from './tools.ts';

/** What one place of a helper has in a document. */
export interface MountedPlace {
  /** Brings it up to date with what the page shows now. */
  update(page: FoundPage, changed: ReadonlySet<FoundTable>): void;
  /** Takes everything away. */
  remove(): void;
  /** Something was typed, chosen or ticked in the page. */
  onInput?(event: Event): void;
  /** Whether an element of the page is a button of this place. */
  owns?(target: EventTarget | null): boolean;
  /** A pointer came to a button of this place. */
  aim?(): void;
  /** A button of this place was pressed. */
  press?(event: Event): void;
}

/**
 * Makes what a place has in a document. A place names its own, so that a document loads only what some helper uses.
 * @param sheet look of what components show.
 */
export type Mount<Place> = new (place: Place, tools: Tools<Level>, sheet: CSSStyleSheet) => MountedPlace;
