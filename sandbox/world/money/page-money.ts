import type { World } from '../world.ts';
import type { Customer } from '../model.ts';
import type { AdjustLine } from './model.ts';
import { allocatableFen, giveBalance, reclaimableFen, takeBalance } from './moves.ts';

/** What the page's own 拨款 or 回收 of money did. */
export type PageMoney =
  | { readonly ok: true; readonly fen: number; readonly transId: string }
  | { readonly ok: false; readonly reason: 'not-found' | 'not-resale' | 'frozen' | 'too-much' };

const done = ({ fen, transId }: AdjustLine): PageMoney => ({ ok: true, fen, transId });

/** A customer of the partner, or of one of its resellers, from whom or to whom money may go; else why not. */
function partyOf(world: World, account: string, customerId: string): Customer | PageMoney {
  const customer = world.customers.get(customerId);
  const distributor = world.partners.get(customer?.partner ?? '')?.distributor;
  if (customer === undefined || (customer.partner !== account && distributor !== account)) return { ok: false, reason: 'not-found' };
  if (customer.associationType !== 'resale') return { ok: false, reason: 'not-resale' };
  return customer.frozen ? { ok: false, reason: 'frozen' } : customer;
}

/** What 回收 takes from a customer; each call takes anew. */
export function takeBalanceByPage(world: World, account: string, operator: string, customerId: string, fen: number): PageMoney {
  const customer = partyOf(world, account, customerId);
  if ('ok' in customer) return customer;
  if (!(fen > 0) || fen > reclaimableFen(world, customerId)) return { ok: false, reason: 'too-much' };
  return done(takeBalance(world, customer, fen, { cause: 'page', account, operator, requestId: null }));
}

/** What 拨款 gives to a customer. */
export function giveBalanceByPage(world: World, account: string, operator: string, customerId: string, fen: number): PageMoney {
  const customer = partyOf(world, account, customerId);
  if ('ok' in customer) return customer;
  if (!(fen > 0) || fen > allocatableFen(world, customer.partner)) return { ok: false, reason: 'too-much' };
  return done(giveBalance(world, customer, fen, { cause: 'page', account, operator, requestId: null }));
}
