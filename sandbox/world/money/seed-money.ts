import type { Customer, Partner } from '../model.ts';
import { createRandom, type Random } from '../random.ts';
import type { World } from '../world.ts';
import { logMove, post, spendBalance } from './moves.ts';
import type { Adjustment } from './model.ts';
import { profileOf } from './profile.ts';

const DAY = 86_400_000;
/** What a partner has beyond what it gave, fen. */
const RESERVE = 500_000_00;

/** One move of the past. */
interface Past {
  readonly type: Adjustment;
  readonly customer: Customer;
  readonly fen: number;
  readonly at: number;
}

/** Given, perhaps partly taken back or spent: what is left is the profile's balance. A referral customer was perhaps a resale one before. */
function pastOf(random: Random, customer: Customer, today: number): { moves: Past[]; spentFen: number } {
  const { balanceFen } = profileOf(customer.customerId);
  const at = today - random.whole(40, 300) * DAY + random.whole(0, 86_399) * 1000;
  const move = (type: Adjustment, fen: number, days: number): Past => ({ type, customer, fen, at: at + days * DAY });
  if (customer.associationType === 'referral') {
    const former = random.whole(0, 6) === 0;
    return { moves: former ? [move('BEADJUST', 20_000, 0), move('BEUNBIND', 20_000, 9)] : [], spentFen: 0 };
  }
  const takenFen = random.whole(0, 4) === 0 ? random.whole(1, 100_000) : 0;
  const spentFen = random.whole(0, 2_000_000);
  const given = move('BEADJUST', balanceFen + takenFen + spentFen, 0);
  const moves = [given, ...(takenFen > 0 ? [move('BERETRIEVE', takenFen, 7)] : [])];
  return { moves: moves.filter(({ fen }) => fen > 0), spentFen };
}

function replay(world: World, { type, customer, fen, at }: Past): void {
  const { customerId, partner } = customer;
  const gives = type === 'BEADJUST';
  world.money.partner(partner).balanceFen += gives ? -fen : fen;
  world.money.customer(customerId).balanceFen += gives ? fen : -fen;
  const transId = world.money.nextTransId({ BEADJUST: 'AD', BERETRIEVE: 'RE', BEUNBIND: 'UB' }[type], at);
  const [from, to] = gives ? [`partner:${partner}`, `customer:${customerId}`] : [`customer:${customerId}`, `partner:${partner}`];
  post(world, transId, at, { from, to, fen });
  const operator = type === 'BEUNBIND' ? null : 'ops-full';
  logMove(world, transId, { type, partner, purse: partner, subjectId: customerId, fen }, { at, operator, visibleFrom: at, copies: 1 });
}

/** A recharge, or what the distributor gave to its reseller. */
function fill(world: World, partner: Partner, fen: number): void {
  const { accountName, distributor, id, associatedAt: at } = partner;
  world.money.partners.set(accountName, { partner: accountName, balanceFen: 0, designatedFen: 123_400, creditLimitFen: 1_000_000 });
  const account = world.money.partner(accountName);
  account.balanceFen += fen;
  const transId = world.money.nextTransId(distributor === null ? 'CZ' : 'AD', at);
  post(world, transId, at, {
    from: distributor === null ? 'huawei:recharges' : `partner:${distributor}`,
    to: `partner:${accountName}`,
    fen,
  });
  const change = { tradeId: transId, income: true, fen, balanceAfterFen: fen, at, visibleFrom: at, partner: accountName };
  world.money.addChange({
    ...change,
    changeId: world.nextId('change'),
    trade: distributor === null ? 'RECHARGE' : 'BEADJUST',
    subjectId: null,
  });
  if (distributor === null) return;
  world.money.partner(distributor).balanceFen -= fen;
  const line = { at, operator: 'ops-full', visibleFrom: at, copies: 1 } as const;
  logMove(world, transId, { type: 'BEADJUST', partner: distributor, purse: distributor, subjectId: id, fen }, line);
}

/** Opens all accounts and replays the past, each purse in the order of time. */
export function seedMoney(world: World, seed: number): void {
  const random = createRandom(seed + 7);
  const today = Math.floor(world.clock.now() / DAY) * DAY;
  const spent: [string, number][] = [];
  const byPartner = new Map<string, Past[]>();
  for (const customer of world.customers.values()) {
    const { moves, spentFen } = pastOf(random, customer, today);
    const all = byPartner.get(customer.partner);
    if (all === undefined) byPartner.set(customer.partner, moves);
    else all.push(...moves);
    if (spentFen > 0) spent.push([customer.customerId, spentFen]);
    if (customer.associationType === 'resale') open(world, customer, today);
  }
  const needed = (accountName: string): number => (byPartner.get(accountName) ?? []).reduce((sum, { fen }) => sum + fen, RESERVE);
  for (const partner of world.partners.values()) {
    const below = world.resellersOf(partner.accountName).reduce((sum, { accountName }) => sum + needed(accountName), 0);
    fill(world, partner, needed(partner.accountName) + below);
  }
  for (const moves of byPartner.values()) for (const move of moves.toSorted((a, b) => a.at - b.at)) replay(world, move);
  for (const [customerId, fen] of spent) spendBalance(world, customerId, fen, today - DAY);
}

function open(world: World, { customerId }: Customer, at: number): void {
  const { ownFen, debtFen } = profileOf(customerId);
  world.money.customers.set(customerId, { customerId, balanceFen: 0, ownFen, debtFen });
  post(world, `own-${customerId}`, at, { from: 'huawei:recharges', to: `customer-own:${customerId}`, fen: ownFen });
}
