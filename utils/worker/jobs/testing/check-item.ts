import { expect } from 'vitest';
import type { Item } from '../types.ts';
import type { Wire } from './wire.ts';

export interface Circumstances {
  readonly onlyOnce: boolean;
  /** How often a person asked for failed items once more. */
  readonly askedAgain: number;
  readonly recordDelayMs: number;
}

/** What must be true of every item of a finished job, whatever happened on the way. */
export function checkItem(
  item: Item,
  side: Pick<Wire, 'effects' | 'writes'>,
  { onlyOnce, askedAgain, recordDelayMs }: Circumstances,
): void {
  const effects = side.effects.filter(({ target }) => target === item.target);
  const ours = effects.filter(({ by }) => by === 'ours');
  const writes = side.writes.flatMap(({ target }, write) => (target === item.target ? [write] : []));
  const story = JSON.stringify({ item, effects, writes });

  // Never more than one effect by us, and no request after one of ours that took effect.
  expect(new Set(ours.map(({ write }) => write)).size, story).toBeLessThanOrEqual(1);
  const [first] = ours;
  if (first) expect(Math.max(...writes), story).toBe(first.write);
  // Where a second request takes again, none leaves that nobody asked for.
  if (onlyOnce) expect(writes.length, story).toBeLessThanOrEqual(1 + askedAgain);
  // Every request that left is on record.
  expect(item.attempts, story).toBeGreaterThanOrEqual(Math.min(1, writes.length));

  // Nothing hangs: an open item is one that asks for a human.
  expect(['sent', 'queued'], story).not.toContain(item.state);
  if (item.state === 'unknown') expect(item.needsHuman, story).toBe(true);

  // Nothing is lost: money that we moved is never shown as not moved.
  if (first) expect(['done', 'already', 'doubled', 'unknown'], story).toContain(item.state);
  // Nothing is claimed: without any effect nothing is shown as taken.
  if (effects.length === 0) expect(['skipped', 'failed', 'unknown'], story).toContain(item.state);
  if (item.origin === 'ours') expect(effects.length, story).toBeGreaterThan(0);
  const sum = effects.reduce((total, { fen }) => total + fen, 0);
  if (item.takenFen !== null) expect(item.takenFen, story).toBe(sum);
  // A surplus effect shouts.
  if (effects.length > 1 && recordDelayMs === 0) expect(item.state, story).toBe('doubled');
}
