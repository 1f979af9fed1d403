import type { Clock } from './clock.ts';
import { createIncentiveBook, type IncentiveBook } from './incentives.ts';
import type { NreBook } from './nre.ts';
import type { Press } from './presses.ts';
import { createRedirectBook, type RedirectBook } from './redirects.ts';
import { seedIncentives } from './seed-incentives.ts';
import { seedNre } from './seed-nre.ts';

/** What the pages without an API keep, and every press that they took. */
export interface PageBooks {
  readonly presses: Press[];
  readonly incentives: IncentiveBook;
  readonly nre: NreBook;
  readonly redirects: RedirectBook;
}

export function createPageBooks(seed: number, clock: Clock): PageBooks {
  return {
    presses: [],
    incentives: createIncentiveBook(seedIncentives(seed, clock.now()), clock.now),
    nre: seedNre(seed, clock.now()),
    redirects: createRedirectBook(),
  };
}
