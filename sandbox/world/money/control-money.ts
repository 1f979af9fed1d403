import type { World } from '../world.ts';
import type { Order } from './model.ts';
import { spendBalance, unbindBalance } from './moves.ts';
import { giveBalanceByPage, takeBalanceByPage, type PageMoney } from './page-money.ts';

/** What tests may do to customers and their money while the far side runs. All amounts are fen. */
export interface MoneyControl {
  /** A colleague takes money from a customer on the page; again and again, as often as it is called. */
  reclaimBalanceByColleague(account: string, customerId: string, fen: number, operator?: string): PageMoney;
  /** A colleague gives money to a customer on the page (拨款). */
  allocateByColleague(account: string, customerId: string, fen: number, operator?: string): PageMoney;
  /** The customer uses some of its balance. */
  spend(customerId: string, fen: number): void;
  /** Freezes or thaws a customer, lets it owe, or changes its mode: from 代售 to 顾问销售 its balance goes back by itself. @throws Error for an unknown customer */
  changeCustomer(customerId: string, change: CustomerChange): void;
  /** The customer has an order that waits to be paid. */
  addUnpaidOrder(customerId: string, fen: number): Order;
}

export interface CustomerChange {
  readonly frozen?: boolean;
  readonly debtFen?: number;
  readonly associationType?: 'referral' | 'resale';
}

function changeCustomer(world: World, customerId: string, change: CustomerChange): void {
  const customer = world.customers.get(customerId);
  if (customer === undefined) throw new Error(`no customer ${customerId}`);
  const { frozen = customer.frozen, debtFen, associationType = customer.associationType } = change;
  if (associationType === 'referral') unbindBalance(world, customer);
  Object.assign(customer, { frozen, associationType });
  if (debtFen !== undefined) world.money.customer(customerId).debtFen = debtFen;
}

export const createMoneyControl = (world: World): MoneyControl => ({
  reclaimBalanceByColleague: (account, customerId, fen, operator = 'colleague') =>
    takeBalanceByPage(world, account, operator, customerId, fen),
  allocateByColleague: (account, customerId, fen, operator = 'colleague') => giveBalanceByPage(world, account, operator, customerId, fen),
  spend: (customerId, fen) => spendBalance(world, customerId, fen),
  changeCustomer: (customerId, change) => changeCustomer(world, customerId, change),
  addUnpaidOrder(customerId, fen) {
    const orderId = `CSX${String(world.money.orders.length + 1).padStart(10, '0')}`;
    const order: Order = { orderId, customerId, status: 6, fen, createdAt: world.clock.now() };
    world.money.orders.push(order);
    return order;
  },
});
