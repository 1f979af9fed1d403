import type { Helper } from './helper.ts';
import { isLabelled } from './reading/text.ts';

/** Tells whether a press is on a row action that copies, in its row or in an open menu. */
export function copyActionsOf(helpers: readonly Helper[]): (target: EventTarget | null) => boolean {
  const words = helpers.flatMap(({ page, places }) =>
    places.flatMap((place) => {
      if (place.place !== 'besideRowAction' || !place.copies) return [];
      return Object.values(page.parts).flatMap((part) => (part.kind === 'table' ? (part.rowActions[place.action] ?? []) : []));
    }),
  );
  return (target) => target instanceof Element && isLabelled(target.closest('a, li, button, [role=menuitem]') ?? target, words);
}
