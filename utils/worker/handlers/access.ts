import { neededItems } from '../api/access.ts';
import type { Handlers } from '../router.ts';

/** What an operator needs, signed in or not. */
export const accessHandlers: Pick<Handlers, 'access.needed'> = {
  'access.needed': async () => neededItems(),
};
