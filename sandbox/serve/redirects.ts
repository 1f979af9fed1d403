import type { Redirect } from '../world/shown/redirect.ts';
import { fieldOf, textOf, type Answers, type RestCall } from './rest-call.ts';

const example: Redirect = { paid: 'https://partner.example.com/orders/paid?from=huaweicloud', topUp: 'https://partner.example.com/top-up' };

/** 能力开放 is the provider's alone. In the variant `saved` an address was stored earlier. */
function redirect({ logIn, state: { world }, address }: RestCall): { redirect: Redirect | null } | undefined {
  if (logIn.role !== 'provider') return undefined;
  const wasSaved = textOf(address, 'variant').split(',').includes('saved');
  return { redirect: world.pages.redirects.of(logIn.account) ?? (wasSaved ? example : null) };
}

function save({ logIn: { role, account, operator }, state: { world }, body }: RestCall): unknown {
  if (role !== 'provider') return undefined;
  const [paid = '', topUp = ''] = [fieldOf(body, 'paid'), fieldOf(body, 'topUp')].map((value) => (typeof value === 'string' ? value : ''));
  world.pages.redirects.save({ paid, topUp, account, operator, at: world.clock.now() });
  return {};
}

export const redirectAnswers: Answers = { redirect, 'redirect-save': save };
