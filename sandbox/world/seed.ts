import { createPartner, DISTRIBUTOR, HUAWEI_ID, PROVIDER, RESELLER } from './accounts.ts';
import type { World } from './world.ts';
import type { CouponQuota, Partner } from './model.ts';
import { companyName } from './names.ts';
import type { Random } from './random.ts';
import { seedCoupons } from './seed-coupons.ts';
import { seedCustomers, type SeedContext } from './seed-customers.ts';
import { seedFates, seedGivenQuotas, sourcesOf } from './seed-given-quotas.ts';
import { seedQuotas, VALUE_FEN } from './seed-quotas.ts';

const DAY = 86_400_000;
const RESELLERS = 12;
const QUOTAS_OF_RESELLER = 12;

/** Fills an empty world. The same seed, scale and day give the same data. */
export function seedWorld(world: World, random: Random, scale: number): void {
  const today = Math.floor(world.clock.now() / DAY) * DAY;
  const associatedAt = today - 1500 * DAY;
  const add = (partner: Partner): Partner => {
    world.partners.set(partner.accountName, partner);
    return partner;
  };
  const contextOf = (partner: Partner): SeedContext => ({ world, random, today, partner: add(partner) });
  /** A partner that issues from quotas of Huawei's. */
  const fill = (partner: Partner, customers: number, coupons: number, valueFen?: number): CouponQuota[] => {
    const context = contextOf(partner);
    const holders = seedCustomers(context, customers);
    const quotas = seedQuotas(context, Math.max(6, Math.ceil(coupons / 200)), valueFen);
    seedCoupons(context, holders, quotas, coupons);
    return quotas;
  };
  /** A reseller that issues from what its distributor gave. */
  const fillReseller = (reseller: Partner, sources: readonly CouponQuota[]): void => {
    const context = contextOf(reseller);
    const holders = seedCustomers(context, 20);
    const quotas = seedGivenQuotas(context, sources, QUOTAS_OF_RESELLER * scale);
    seedCoupons(context, holders, quotas, 60);
    seedFates(context, quotas, holders);
  };
  const provider = createPartner({ accountName: PROVIDER, name: '示例解决方案有限公司', kind: 'provider', associatedAt });
  fill(provider, 300 * scale, 2000 * scale);
  add(createPartner({ accountName: HUAWEI_ID, name: '示例华为账号有限公司', kind: 'provider', associatedAt }));
  const distributor = createPartner({ accountName: DISTRIBUTOR, name: '示例总经销有限公司', kind: 'distributor', associatedAt });
  const sources = sourcesOf(fill(distributor, 40, 200, VALUE_FEN * scale));
  for (let index = 0; index < RESELLERS; index += 1) {
    const reseller = createPartner({
      accountName: index === 0 ? RESELLER : `${RESELLER}-${String(index + 1).padStart(2, '0')}`,
      name: index === 0 ? '示例云经销商有限公司' : companyName(random),
      kind: 'reseller',
      distributor: DISTRIBUTOR,
      associatedAt: today - (1400 - index * 20) * DAY,
    });
    fillReseller(reseller, sources);
  }
}
