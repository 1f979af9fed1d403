import type { Helper } from '../helper.ts';
import type { KnownPage, Part } from '../part.ts';

/** Which names of a page the places of its helpers stand on: only these are required. */
export interface Needs {
  readonly part: (name: string, part: Part) => boolean;
  /** For columns, row actions, fields and buttons. */
  readonly name: (name: string) => boolean;
}

/** What the helpers of a page need of it: what their places name. */
export function needsOf(page: KnownPage, helpers: readonly Helper[]): Needs {
  const places = helpers
    .flatMap((helper) => (helper.page === page ? helper.places : []))
    .filter((place) => !('optional' in place && place.optional));
  const named = new Set<unknown>(places.flatMap((place) => Object.values(place)));
  const holdsNeeded = (names: object): boolean => Object.keys(names).some((name) => named.has(name));
  return {
    name: (name) => named.has(name),
    part: (name, part) =>
      named.has(name) ||
      Object.values(part).some((held) => typeof held === 'object' && !Array.isArray(held) && holdsNeeded(held as object)),
  };
}
