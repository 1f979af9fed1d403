import type { Coupon, CouponQuota, CouponState, Customer } from './model.ts';
import type { Random } from './random.ts';
import type { SeedContext } from './seed-customers.ts';

const DAY = 86_400_000;
const END_OF_DAY = 16 * 3_600_000 - 1000;
const FACES = [10_000, 20_000, 50_000, 100_000, 1, 9_999, 1_234_567, 50] as const;
const USABLE_LIFE = [0, 1, 6, 30, 90, 200, 300] as const;

interface Draft {
  readonly state: CouponState;
  readonly createdAt: number;
  readonly expiresAt: number;
}

/** Of twenty coupons eleven are usable, three used, three expired (one over a year ago), two reclaimed, one not activated. */
function draft(random: Random, today: number, index: number): Draft {
  const slot = index % 20;
  const createdAt = today - random.whole(20, 180) * DAY + random.whole(0, 86_399) * 1000;
  if (slot === 19) return { state: 4, createdAt: today - 500 * DAY, expiresAt: today - 420 * DAY + END_OF_DAY };
  if (slot >= 17) return { state: 4, createdAt, expiresAt: today - random.whole(1, 9) * DAY + END_OF_DAY - DAY };
  const expiresAt = today + (1 + random.pick(USABLE_LIFE)) * DAY + END_OF_DAY;
  if (slot >= 15) return { state: 5, createdAt, expiresAt };
  if (slot >= 12) return { state: 3, createdAt, expiresAt };
  return { state: slot === 11 ? 1 : 2, createdAt, expiresAt };
}

/** What is left of the face value, fen: usable coupons are whole, or partly used. */
function restOf(random: Random, state: CouponState, faceFen: number): number {
  if (state === 1) return faceFen;
  if (state !== 2) return 0;
  return random.next() < 0.7 ? faceFen : random.whole(1, faceFen);
}

/** Issues coupons to customers and books issue, use, expiry and reclaim of each. */
export function seedCoupons(
  { world, random, today, partner }: SeedContext,
  customers: readonly Customer[],
  quotas: readonly CouponQuota[],
  count: number,
): void {
  for (let index = 0; index < count; index += 1) {
    const customer = customers[random.whole(0, customers.length - 1)];
    const quota = quotas[random.whole(0, quotas.length - 1)];
    if (customer === undefined || quota === undefined) return;
    const { state, createdAt, expiresAt } = draft(random, today, index);
    const faceFen = random.pick(FACES);
    const serial = world.coupons.size + 1;
    const coupon: Coupon = {
      couponId: `${index % 30 === 7 ? '00002601' : '20260105'}${String(serial).padStart(8, '0')}`,
      issuer: partner.accountName,
      customerId: customer.customerId,
      quotaId: quota.quotaId,
      couponType: quota.quotaType === 0 ? 1 : 4,
      faceFen,
      createdAt,
      activeAt: state === 1 ? null : createdAt,
      effectiveAt: createdAt,
      expiresAt,
      lastUsedAt: state === 3 ? createdAt + 3 * DAY : null,
      orderId: state === 3 ? `CS${serial.toString(36).toUpperCase().padStart(10, '0')}` : null,
      state,
      balanceFen: restOf(random, state, faceFen),
      frozen: state === 2 && index % 20 === 5 && index % 60 === 5,
      lockOrderId: state === 2 && index % 60 === 26 ? `CS${serial.toString(36).toUpperCase().padStart(10, 'L')}` : null,
    };
    world.addCoupon(coupon);
  }
}
