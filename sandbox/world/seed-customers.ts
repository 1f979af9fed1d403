import type { Customer, Partner } from './model.ts';
import type { World } from './world.ts';
import { companyName, HOSTILE_NAMES } from './names.ts';
import type { Random } from './random.ts';

const DAY = 86_400_000;
const LABELS = [null, null, '华东', '华南', '教育', '2026重点', '=1+1'] as const;

/** What the parts of the generator share. `today` is a day's start, UTC ms. */
export interface SeedContext {
  readonly world: World;
  readonly random: Random;
  readonly today: number;
  readonly partner: Partner;
}

/** Customers of one partner: seven in ten resale, the hostile names first. */
export function seedCustomers({ world, random, today, partner }: SeedContext, count: number): Customer[] {
  const customers: Customer[] = [];
  for (let index = 0; index < count; index += 1) {
    const serial = world.customers.size + 1;
    const customer: Customer = {
      customerId: `${index % 25 === 3 ? '00' : '0a'}${random.whole(0, 0xff_ff_ff).toString(16).padStart(6, '0')}${serial
        .toString(16)
        .padStart(24, '0')}`,
      name: index % 2 === 0 ? (HOSTILE_NAMES[index / 2] ?? companyName(random)) : companyName(random),
      accountName: `hw${String(serial).padStart(8, '0')}`,
      partner: partner.accountName,
      associationType: index % 10 < 7 ? 'resale' : 'referral',
      associatedAt: today - random.whole(502, 900) * DAY + random.whole(0, 86_399) * 1000,
      label: random.pick(LABELS),
      telephone: index % 3 === 0 ? null : `138${String(random.whole(0, 99_999_999)).padStart(8, '0')}`,
      level: `V${random.whole(0, 5)}`,
      frozen: index % 40 === 39,
    };
    world.customers.set(customer.customerId, customer);
    customers.push(customer);
  }
  return customers;
}
