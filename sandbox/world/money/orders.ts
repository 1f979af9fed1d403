import { createRandom } from '../random.ts';
import type { World } from '../world.ts';
import type { Order } from './model.ts';
import { profileOf } from './profile.ts';

const DAY = 86_400_000;

/** A customer's orders: perhaps one to be paid, one that is done, and what tests added. */
export function ordersOf(world: World, customerId: string): Order[] {
  const { seed, unpaidOrder } = profileOf(customerId);
  const random = createRandom(seed + 17);
  const today = Math.floor(world.clock.now() / DAY) * DAY;
  const order = (letter: string, status: Order['status'], days: number): Order => ({
    orderId: `CS${letter}${seed.toString(36).toUpperCase().padStart(10, '0')}`,
    customerId,
    status,
    fen: random.whole(100, 900_000),
    createdAt: today - days * DAY,
  });
  const seeded = [...(unpaidOrder ? [order('U', 6, random.whole(1, 3))] : []), order('D', 5, random.whole(5, 60))];
  return [...seeded, ...world.money.orders.filter((one) => one.customerId === customerId)];
}
