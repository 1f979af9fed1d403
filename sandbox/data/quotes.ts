import { createLink } from './links.ts';
import { companyName, hostileNames, productName } from './names.ts';
import { createRandom, type Random } from './random.ts';
import { roles, type Role } from './roles.ts';

export type QuoteKind = 'product' | 'configuration';

/** One row of 优惠商品: goods of an offer that is in force. Columns are not documented; these are a choice. */
export interface Quote {
  /** Key inside the sandbox. No page shows it. */
  id: string;
  role: Role;
  kind: QuoteKind;
  /** 商品名称 or 配置单名称 */
  name: string;
  /** 产品ID or 配置单ID */
  shownId: string;
  specification: string;
  customerName: string;
  /** 85 is 8.5 折. */
  discountPercent: number;
  priceFen: number;
  /** ms, UTC */
  startAt: number;
  /** ms, UTC */
  endAt: number;
  link: string;
}

export const quotesPerList = 137;
const hour = 3_600_000;
const day = 24 * hour;
/** Whole seconds before midnight in UTC+8, as offers end. */
const endOfDay = (at: number): number => Math.floor((at + 8 * hour) / day) * day + day - 8 * hour - 1000;

function createQuote(random: Random, role: Role, kind: QuoteKind, index: number, now: number): Quote {
  const hostileIndex = index % 7 === 3 ? Math.floor(index / 7) : -1;
  const hostile = hostileNames[hostileIndex];
  const hostileCustomer = hostileNames[(hostileIndex + 1) % hostileNames.length];
  const plainName = kind === 'product' ? productName(random) : `${productName(random)} 配置单 ${index + 1}`;
  const customer = companyName(random);
  const productId = index % 9 === 5 ? `00${random.digits(3)}-${random.digits(6)}-0--0` : `OFFI${random.digits(18)}`;
  const shownId = kind === 'product' ? productId : `0${random.digits(15)}`;
  return {
    id: `${role}-${kind}-${index + 1}`,
    role,
    kind,
    name: hostile ?? plainName,
    shownId,
    specification: random.pick(['基础规格 4U8G', '100 用户/年', '单机版', '集群版 3 节点', '按次 10000 次']),
    customerName: hostile === undefined ? customer : (hostileCustomer ?? customer),
    discountPercent: random.between(50, 99),
    priceFen: random.between(1_000, 9_999_999),
    startAt: endOfDay(now - random.between(2, 300) * day) + 1000,
    endAt: index % 11 === 2 ? now + random.between(1, 20) * hour : endOfDay(now + random.between(1, 400) * day),
    link: createLink(random, { kind, index, productId, shownId }),
  };
}

/** Every quote of the three log-ins, the same for the same seed and start. @param now ms, UTC */
export function createQuotes(seed: number, now: number): Quote[] {
  const random = createRandom(seed);
  const kinds: readonly QuoteKind[] = ['product', 'configuration'];
  return roles.flatMap((role) =>
    kinds.flatMap((kind) => Array.from({ length: quotesPerList }, (_, index) => createQuote(random, role, kind, index, now))),
  );
}
