import type { LogIn, Role } from '../world/shown/roles.ts';
import type { World } from '../world/world.ts';

/** What the pages' data come from. */
export interface PageState {
  world: World;
}

/** One request of a page for data. */
export interface RestCall {
  address: URL;
  role: Role;
  logIn: LogIn;
  state: PageState;
  /** Parsed JSON of a POST. */
  body: unknown;
}

/** Answers by the last part of the address; `undefined` is "not found". */
export type Answers = Record<string, (call: RestCall) => unknown>;

export function numberOf(address: URL, name: string, fallback: number): number {
  const value = Number(address.searchParams.get(name) ?? fallback);
  return Number.isFinite(value) && value >= 0 ? Math.trunc(value) : fallback;
}

export interface PageOf {
  /** From 1. */
  page: number;
  size: number;
}

export const pageOf = (address: URL): PageOf => ({
  page: Math.max(1, numberOf(address, 'page', 1)),
  size: Math.min(100, Math.max(1, numberOf(address, 'size', 10))),
});

export const textOf = (address: URL, name: string): string => address.searchParams.get(name) ?? '';

/** One page of a list. */
export const cut = <T>(all: readonly T[], { page, size }: PageOf): T[] => all.slice((page - 1) * size, page * size);

/** A field of a POST's JSON. */
export function fieldOf(body: unknown, name: string): unknown {
  return typeof body === 'object' && body !== null ? (body as Record<string, unknown>)[name] : undefined;
}
