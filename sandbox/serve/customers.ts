import type { Customer } from '../world/model.ts';
import { billsOf } from '../world/money/bills.ts';
import { profileOf } from '../world/money/profile.ts';
import type { Page } from '../world/shown/coupon-rows.ts';
import type { CustomerRow } from '../world/shown/customer-rows.ts';
import { logIns, type Role } from '../world/shown/roles.ts';
import type { World } from '../world/world.ts';
import { cut, type PageOf } from './rest-call.ts';
import { maskName, shownMoney } from './shown.ts';

export interface CustomerQuery extends PageOf {
  /** 云经销商的客户 instead of 我的客户. */
  readonly ofResellers: boolean;
  readonly keyword: string;
  /** 代售, 顾问销售, or empty for both. */
  readonly association: string;
  readonly sort: string;
  readonly descending: boolean;
}

/** `138****5678`, `c***@example.com`. */
const maskPhone = (phone: string | null): string => (phone === null ? '--' : `${phone.slice(0, 3)}****${phone.slice(-4)}`);
const maskMail = (account: string): string => `${account.slice(0, 1)}***@example.com`;
const associationOf = ({ associationType }: Customer): CustomerRow['association'] => (associationType === 'resale' ? '代售' : '顾问销售');

function spendFen(world: World, { customerId }: Customer): number {
  const now = world.clock.now();
  const month = new Date(now + 8 * 3_600_000).toISOString().slice(0, 7);
  return billsOf(customerId, month, now).reduce((sum, { fen }) => sum + fen, 0);
}

function balanceOf(world: World, customer: Customer): string {
  if (customer.associationType !== 'resale') return '';
  const { balanceFen, ownFen } = world.money.customer(customer.customerId);
  return shownMoney(balanceFen + ownFen);
}

function show(world: World, customer: Customer, ofResellers: boolean): CustomerRow {
  const { customerId, name, accountName, telephone, partner } = customer;
  const resellerName = ofResellers ? (world.partners.get(partner)?.name ?? partner) : '';
  return {
    customerId,
    name,
    maskedName: maskName(name),
    accountName,
    maskedAccountName: maskName(accountName),
    maskedPhone: maskPhone(telephone),
    maskedMail: maskMail(accountName),
    association: associationOf(customer),
    manager: 'ops-full',
    alerts: profileOf(customerId).seed % 4,
    monthSpend: shownMoney(spendFen(world, customer)),
    balance: balanceOf(world, customer),
    resellerName,
    maskedResellerName: maskName(resellerName),
  };
}

function compare(world: World, sort: string): ((left: Customer, right: Customer) => number) | undefined {
  if (sort === 'name') return (left, right) => left.name.localeCompare(right.name, 'zh-CN');
  return sort === 'spend' ? (left, right) => spendFen(world, left) - spendFen(world, right) : undefined;
}

/** 我的客户, or for a distributor 云经销商的客户: those of all of its resellers. */
export function listCustomers(world: World, role: Role, query: CustomerQuery): Page<CustomerRow> {
  const { account } = logIns[role];
  const { ofResellers, keyword, association } = query;
  const all = ofResellers
    ? world.resellersOf(account).flatMap(({ accountName }) => world.customersOf(accountName))
    : world.customersOf(account);
  const found = all.filter(
    (customer) =>
      (association === '' || associationOf(customer) === association) &&
      [customer.name, customer.accountName, customer.customerId].some((text) => text.includes(keyword)),
  );
  const order = compare(world, query.sort);
  const sorted = order === undefined ? found : found.toSorted((left, right) => order(left, right) * (query.descending ? -1 : 1));
  return { total: sorted.length, rows: cut(sorted, query).map((customer) => show(world, customer, ofResellers)) };
}

/** One customer of the account or of its resellers. */
export function findCustomer(world: World, role: Role, customerId: string): CustomerRow | undefined {
  const { account } = logIns[role];
  const customer = world.customers.get(customerId);
  const isOwn = customer?.partner === account;
  if (customer === undefined || (!isOwn && world.partners.get(customer.partner)?.distributor !== account)) return undefined;
  return show(world, customer, !isOwn);
}
