import { createRandom, type Random } from '../random.ts';
import { profileOf } from './profile.ts';

const DAY = 86_400_000;
const OFFSET = 8 * 3_600_000;

export type ChargeMode = '1' | '3' | '11';
export type BillType = '0' | '1' | '2';

/** A sum of one customer, month, service and type, fen; negative for types 1 and 2. */
export interface BillSum {
  readonly customerId: string;
  readonly service: Service;
  readonly billType: BillType;
  readonly chargeMode: ChargeMode;
  readonly fen: number;
  /** What of it was paid from a coupon; the rest was paid from the balance. */
  readonly couponFen: number;
}

interface Service {
  readonly code: string;
  readonly name: string;
  readonly resource: string;
}

const SERVICES = [
  { code: 'hws.service.type.ec2', name: '弹性云服务器', resource: 'hws.resource.type.vm' },
  { code: 'hws.service.type.obs', name: '对象存储服务', resource: 'hws.resource.type.obs' },
] as const;

/** Days of a month (`yyyy-MM` at UTC+8) that bills know: to the end of yesterday. */
function billedDays(month: string, now: number): number {
  const [year = 0, number = 1] = month.split('-').map(Number);
  const start = Date.UTC(year, number - 1, 1) - OFFSET;
  const end = Date.UTC(year, number, 1) - OFFSET;
  const today = Math.floor((now + OFFSET) / DAY) * DAY - OFFSET;
  return Math.max(0, Math.round((Math.min(end, today) - start) / DAY));
}

function onDemand(customerId: string, random: Random, fen: number): BillSum[] {
  const coupons = random.whole(0, 3) === 0;
  const share = random.whole(20, 80);
  const parts = [Math.floor((fen * share) / 100), fen - Math.floor((fen * share) / 100)];
  const sums = SERVICES.map((service, index): BillSum => {
    const part = parts[index] ?? 0;
    return { customerId, service, billType: '0', chargeMode: '3', fen: part, couponFen: coupons ? Math.floor(part / 4) : 0 };
  });
  const back = (billType: BillType): BillSum => {
    return { customerId, service: SERVICES[0], billType, chargeMode: '3', fen: -Math.floor(fen / 20), couponFen: 0 };
  };
  if (random.whole(0, 5) === 0) sums.push(back('1'));
  if (random.whole(0, 8) === 0) sums.push(back('2'));
  return sums.filter((sum) => sum.fen !== 0);
}

/** The sums of a customer and a month, of all charge modes; none beyond today or older than two years. */
export function billsOf(customerId: string, month: string, now: number): BillSum[] {
  const days = billedDays(month, now);
  const { dailyFen, life, seed } = profileOf(customerId);
  if (days === 0 || Date.parse(`${month}-01T00:00:00Z`) < now - 760 * DAY) return [];
  const random = createRandom(seed + Number(month.replace('-', '')) * 31);
  const sums = onDemand(customerId, random, Math.floor((dailyFen * days * random.whole(80, 120)) / 100));
  const bought = (chargeMode: ChargeMode, fen: number): BillSum => {
    return { customerId, service: SERVICES[0], billType: '0', chargeMode, fen, couponFen: 0 };
  };
  if (life === 'yearly' || random.whole(0, 9) === 0) sums.push(bought('1', random.whole(10_000, 900_000)));
  if (life === 'steady' && random.whole(0, 15) === 0) sums.push(bought('11', random.whole(1000, 90_000)));
  return sums;
}
