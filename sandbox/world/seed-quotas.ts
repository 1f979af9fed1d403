import type { CouponQuota } from './model.ts';
import type { SeedContext } from './seed-customers.ts';

const DAY = 86_400_000;
/** End of a day at UTC+8, counted from the start of the day at UTC. */
const END_OF_DAY = 16 * 3_600_000 - 1000;
export const VALUE_FEN = 100_000_000_00;

/** Quotas that Huawei gave to a partner; of every eight one is invalid, one being adjusted, one frozen, one flexi-purchase. */
export function seedQuotas({ world, today, partner }: SeedContext, count: number, valueFen = VALUE_FEN): CouponQuota[] {
  const quotas: CouponQuota[] = [];
  for (let index = 0; index < count; index += 1) {
    const invalid = index % 8 === 5;
    const createdAt = today - (510 + (index % 150)) * DAY;
    const quota: CouponQuota = {
      quotaId: `20250101${String(world.quotas.size + 1).padStart(8, '0')}`,
      owner: partner.accountName,
      parentQuotaId: null,
      quotaType: index % 8 === 3 ? 1 : 0,
      valueFen,
      balanceFen: valueFen,
      createdAt,
      effectiveAt: createdAt,
      expiresAt: today + (invalid ? -20 : 90 + index) * DAY + END_OF_DAY,
      state: invalid ? 3 : index % 8 === 6 ? 4 : index % 8 === 7 ? 5 : 0,
      updatedAt: createdAt,
    };
    world.ledger.post(`grant-${quota.quotaId}`, createdAt, [
      { account: 'huawei:grants', fen: -quota.valueFen },
      { account: `quota:${quota.quotaId}`, fen: quota.valueFen },
    ]);
    world.addQuota(quota);
    quotas.push(quota);
  }
  return quotas;
}
