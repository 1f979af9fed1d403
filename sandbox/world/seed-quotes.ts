import { holdersOf, nameAfter, type Holders } from './holders.ts';
import { HOSTILE_NAMES, productName } from './names.ts';
import type { Quote } from './quotes.ts';
import { createRandom, type Random } from './random.ts';
import { createLink } from './seed-links.ts';
import type { QuoteKind } from './shown/quote-rows.ts';
import { logIns, roles, type Role } from './shown/roles.ts';
import type { World } from './world.ts';

export const quotesPerList = 137;
const hour = 3_600_000;
const day = 24 * hour;
/** Whole seconds before midnight in UTC+8, as offers end. */
const endOfDay = (at: number): number => Math.floor((at + 8 * hour) / day) * day + day - 8 * hour - 1000;

function createQuote(random: Random, holders: Holders, role: Role, kind: QuoteKind, index: number, now: number): Quote {
  const hostileIndex = index % 7 === 3 ? Math.floor(index / 7) : -1;
  const hostile = HOSTILE_NAMES[hostileIndex];
  const plainName = kind === 'product' ? productName(random) : `${productName(random)} 配置单 ${index + 1}`;
  const customer = hostile === undefined ? holders.ordinary(random) : (holders.called(nameAfter(hostileIndex)) ?? holders.ordinary(random));
  const productId = index % 9 === 5 ? `00${random.digits(3)}-${random.digits(6)}-0--0` : `OFFI${random.digits(18)}`;
  const shownId = kind === 'product' ? productId : `0${random.digits(15)}`;
  return {
    id: `${role}-${kind}-${index + 1}`,
    role,
    kind,
    name: hostile ?? plainName,
    shownId,
    specification: random.pick(['基础规格 4U8G', '100 用户/年', '单机版', '集群版 3 节点', '按次 10000 次']),
    customerId: customer.customerId,
    customerName: customer.name,
    discountPercent: random.whole(50, 99),
    priceFen: random.whole(1_000, 9_999_999),
    startAt: endOfDay(now - random.whole(2, 300) * day) + 1000,
    endAt: index % 11 === 2 ? now + random.whole(1, 20) * hour : endOfDay(now + random.whole(1, 400) * day),
    link: createLink(random, { kind, index, productId, shownId }),
  };
}

/** Every quote of the three log-ins, for customers of theirs; the same for the same seed and start. */
export function createQuotes(world: World, seed: number): Quote[] {
  const random = createRandom(seed);
  const now = world.clock.now();
  const kinds: readonly QuoteKind[] = ['product', 'configuration'];
  return roles.flatMap((role) => {
    const holders = holdersOf(world.customersOf(logIns[role].account));
    return kinds.flatMap((kind) =>
      Array.from({ length: quotesPerList }, (_, index) => createQuote(random, holders, role, kind, index, now)),
    );
  });
}
