import type { Level } from '../common/level.ts';
import type { Helper, Place } from './helper.ts';
import type { KnownPage } from './part.ts';
import type { Mount, MountedPlace } from './mounted-place.ts';
import type { FoundPage } from './reading/found-part.ts';
import type { Reading } from './reading/page-reader.ts';
import { toolsFor } from './tools.ts';

/** A helper with what it has in the document. */
export interface Running {
  readonly id: string;
  readonly helper: Helper;
  readonly places: readonly MountedPlace[];
}

/** Makes what a helper has in the document; nothing is there yet. */
export function run(id: string, helper: Helper, sheet: CSSStyleSheet): Running {
  const tools = toolsFor(id, helper.level);
  // Each place names the class that takes places of its kind.
  return { id, helper, places: helper.places.map((place) => new (place.mount as Mount<Place<KnownPage, Level>>)(place, tools, sheet)) };
}

const nothing: FoundPage = { tables: [], forms: [], boxes: [], isTitleShown: false };

/** Brings everything that a helper has in the page up to date. */
export function update({ helper, places }: Running, { pages, changed }: Reading, isAllowed: boolean): void {
  const page = (isAllowed && pages.get(helper.page)) || nothing;
  for (const place of places) place.update(page, changed);
}

/** Whether a helper's own part is shown that lets no other helper work. */
export function isAlone({ helper }: Running, { pages }: Reading): boolean {
  return helper.alone === true && (pages.get(helper.page)?.boxes.length ?? 0) > 0;
}
