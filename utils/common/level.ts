/** What a page helper may do, least first: read only, prepare something that the human presses, propose to the workspace. */
export const levels = ['read', 'prepare', 'propose'] as const;

export type Level = (typeof levels)[number];

/** Every level that is good where `needed` is asked for. */
export type AtLeast<L extends Level> = L extends 'read' ? Level : L extends 'prepare' ? 'prepare' | 'propose' : 'propose';

/** Whether a helper of the level `has` may do what needs `needed`. */
export function suffices(has: Level, needed: Level): boolean {
  return levels.indexOf(has) >= levels.indexOf(needed);
}
