import type { Clock } from './clock.ts';
import { createIncentiveBook, type Incentive, type IncentiveBook } from './incentives.ts';
import type { NreBook } from './nre.ts';
import type { Press } from './presses.ts';
import { createRedirectBook, type RedirectBook } from './redirects.ts';
import { seedNre } from './seed-nre.ts';

/** What the pages without an API keep, and every press that they took. */
export interface PageBooks {
  readonly presses: Press[];
  readonly incentives: IncentiveBook;
  readonly nre: NreBook;
  readonly redirects: RedirectBook;
}

/** @param incentives filled when there are customers */
export function createPageBooks(incentives: Incentive[], seed: number, clock: Clock): PageBooks {
  return {
    presses: [],
    incentives: createIncentiveBook(incentives, clock.now),
    nre: seedNre(seed, clock.now()),
    redirects: createRedirectBook(),
  };
}
