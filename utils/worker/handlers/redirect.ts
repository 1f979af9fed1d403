import { checkAddress } from '../redirect/check-address.ts';
import { saidAbout } from '../redirect/said.ts';
import type { Handlers } from '../router.ts';

/** Looks at an address as a text; nothing is called. */
export const redirectHandlers: Pick<Handlers, 'redirect.check'> = {
  'redirect.check': async ({ address, account }) => {
    const verdict = checkAddress(address);
    const said = verdict.link && (await saidAbout(verdict.link.href, account, Date.now()));
    return { ...verdict, ...(said && { said }) };
  },
};
