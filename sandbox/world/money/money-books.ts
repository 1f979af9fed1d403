import type { AdjustLine, ChangeLine, CustomerAccount, Order, PartnerAccount } from './model.ts';

/** Accounts of customers and partners, and the lists of what moved between them. */
export interface MoneyBooks {
  /** By customer id; resale customers only at first. */
  readonly customers: Map<string, CustomerAccount>;
  /** By account name. */
  readonly partners: Map<string, PartnerAccount>;
  /** Orders beyond the invented ones. */
  readonly orders: Order[];
  /** Lines of a partner's own customers (and of a distributor's resellers), in the order of writing. */
  adjustmentsOf(partner: string): readonly AdjustLine[];
  changesOf(partner: string): readonly ChangeLine[];
  addAdjustment(line: AdjustLine): void;
  addChange(line: ChangeLine): void;
  /** 20 signs: `RE` or `AD`, the moment at UTC+8, a serial. */
  nextTransId(prefix: string, at: number): string;
  customer(customerId: string): CustomerAccount;
  partner(accountName: string): PartnerAccount;
}

function append<T>(lists: Map<string, T[]>, key: string, value: T): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [value]);
  else list.push(value);
}

export function createMoneyBooks(): MoneyBooks {
  const customers = new Map<string, CustomerAccount>();
  const partners = new Map<string, PartnerAccount>();
  const adjustments = new Map<string, AdjustLine[]>();
  const changes = new Map<string, ChangeLine[]>();
  let serial = 0;
  return {
    customers,
    partners,
    orders: [],
    adjustmentsOf: (partner) => adjustments.get(partner) ?? [],
    changesOf: (partner) => changes.get(partner) ?? [],
    addAdjustment: (line) => append(adjustments, line.partner, line),
    addChange: (line) => append(changes, line.partner, line),
    nextTransId(prefix, at) {
      serial += 1;
      const digits = new Date(at + 8 * 3_600_000).toISOString().replace(/\D/gu, '').slice(2, 14);
      return `${prefix}${digits}${serial.toString(16).padStart(6, '0')}`;
    },
    customer(customerId) {
      const account = customers.get(customerId) ?? { customerId, balanceFen: 0, ownFen: 0, debtFen: 0 };
      customers.set(customerId, account);
      return account;
    },
    partner(accountName) {
      const account = partners.get(accountName) ?? { partner: accountName, balanceFen: 0, designatedFen: 0, creditLimitFen: 0 };
      partners.set(accountName, account);
      return account;
    },
  };
}
