import { createPartner, DISTRIBUTOR, HUAWEI_ID, PROVIDER, RESELLER } from './accounts.ts';
import type { World } from './world.ts';
import type { Partner } from './model.ts';
import { companyName } from './names.ts';
import type { Random } from './random.ts';
import { seedCoupons } from './seed-coupons.ts';
import { seedCustomers } from './seed-customers.ts';
import { seedQuotas } from './seed-quotas.ts';

const DAY = 86_400_000;
const RESELLERS = 12;

/** Fills an empty world. The same seed, scale and day give the same data. */
export function seedWorld(world: World, random: Random, scale: number): void {
  const today = Math.floor(world.clock.now() / DAY) * DAY;
  const associatedAt = today - 1500 * DAY;
  const add = (partner: Partner): Partner => {
    world.partners.set(partner.accountName, partner);
    return partner;
  };
  const fill = (partner: Partner, customers: number, coupons: number): void => {
    const context = { world, random, today, partner };
    const holders = seedCustomers(context, customers);
    const quotas = seedQuotas(context, Math.max(6, Math.ceil(coupons / 200)));
    seedCoupons(context, holders, quotas, coupons);
  };
  const provider = add(createPartner({ accountName: PROVIDER, name: '示例解决方案有限公司', kind: 'provider', associatedAt }));
  fill(provider, 300 * scale, 2000 * scale);
  add(createPartner({ accountName: HUAWEI_ID, name: '示例华为账号有限公司', kind: 'provider', associatedAt }));
  const distributor = add(createPartner({ accountName: DISTRIBUTOR, name: '示例总经销有限公司', kind: 'distributor', associatedAt }));
  fill(distributor, 40, 200);
  for (let index = 0; index < RESELLERS; index += 1) {
    const reseller = createPartner({
      accountName: index === 0 ? RESELLER : `${RESELLER}-${String(index + 1).padStart(2, '0')}`,
      name: index === 0 ? '示例云经销商有限公司' : companyName(random),
      kind: 'reseller',
      distributor: DISTRIBUTOR,
      associatedAt: today - (1400 - index * 20) * DAY,
    });
    fill(add(reseller), 20, 60);
  }
}
