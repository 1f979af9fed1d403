import * as v from 'valibot';
import { CustomersRequestSchema, type CustomerRow, type CustomersSummary } from '../../common/customers/schemas.ts';
import listCustomersBalancesDetail from '../api/operations/list-customers-balances-detail.ts';
import listIndirectPartners, { type Reseller } from '../api/operations/list-indirect-partners.ts';
import listPartnerBalances from '../api/operations/list-partner-balances.ts';
import listSubCustomers, { type Customer } from '../api/operations/list-sub-customers.ts';
import type { ApiClient } from '../api/client.ts';
import { readAll, type WholeList } from '../api/read-all.ts';
import type { Reader } from '../reads/reader.ts';
import { unlessRefused } from './unless-refused.ts';
import { balanceOf, noBalance, yuanOnly } from './yuan-only.ts';

/** The long read of customers with their balances. */
export const customersRead = 'customers';

/** Customers in one call for balances. */
const batch = 100;

type Missing = CustomersSummary['missing'][number]['part'];

const itemsOf: Readonly<Record<Missing, readonly string[]>> = {
  resellers: listIndirectPartners.permission,
  customers: listSubCustomers.permission,
  balances: listCustomersBalancesDetail.permission,
  account: listPartnerBalances.permission,
};

async function ownBalances(api: ApiClient): Promise<CustomersSummary['own']> {
  const { balances } = (await listPartnerBalances.call(api, {})).value;
  if (!balances) return null;
  return balances.rows.map(({ type, amount, designated, credit, currency, measure }) => ({
    type,
    amountFen: yuanOnly(amount, currency, measure),
    designatedFen: yuanOnly(designated, currency, measure),
    creditFen: yuanOnly(credit, currency, measure),
  }));
}

function resellersOf(api: ApiClient): Promise<WholeList<Reseller>> {
  return readAll({ id: (row) => row.resellerId, page: (offset, limit) => listIndirectPartners.list(api, { offset, limit }) });
}

function customersOf(api: ApiClient, place: string | null): Promise<WholeList<Customer>> {
  const query = place === null ? {} : { resellerId: place };
  return readAll({ id: (row) => row.customerId, page: (offset, limit) => listSubCustomers.list(api, { ...query, offset, limit }) });
}

/** Reads the customers of each place, then their balances. What the account may not read is left out and named. */
export const customersReader: Reader = {
  lifeMs: 60 * 60_000,
  async run({ read, api, progress, keep }): Promise<CustomersSummary> {
    const { scope } = v.parse(CustomersRequestSchema, read.request);
    const missing = new Set<Missing>();
    let complete = true;
    let total: number | null = 0;
    let unreadable = 0;
    let done = 0;

    async function part<T>(name: Missing, task: () => Promise<T>): Promise<T | null> {
      const value = await unlessRefused(task);
      if (value === null) missing.add(name);
      return value;
    }

    async function places(): Promise<readonly (string | null)[]> {
      if (scope.kind === 'mine') return [null];
      if (scope.kind === 'reseller') return [scope.resellerId];
      const found = await part('resellers', () => resellersOf(api));
      complete &&= found?.complete ?? false;
      unreadable += found?.unreadable ?? 0;
      return found?.rows.map(({ resellerId }) => resellerId) ?? [];
    }

    async function rowsOf(customers: readonly Customer[], resellerId: string | null): Promise<CustomerRow[]> {
      const resale = customers.filter(({ association }) => association === '2' || association === null);
      const asked = resale.map(({ customerId }) => customerId);
      const query = { customerIds: asked, ...(resellerId === null ? {} : { resellerId }) };
      const may = asked.length > 0 && !missing.has('balances');
      const answer = may ? await part('balances', async () => (await listCustomersBalancesDetail.call(api, query)).value) : null;
      const balances = new Map(answer?.balances?.rows.map((row) => [row.customerId, row]));
      unreadable += answer?.balances?.unreadable ?? 0;
      const isRead = answer !== null && answer.balances !== null;
      if (asked.length > 0 && !isRead) complete = false;
      return customers.map((customer) => {
        const { customerId, name, accountName, association, frozen } = customer;
        const money = !resale.includes(customer)
          ? noBalance('not-resale')
          : isRead
            ? balanceOf(balances.get(customerId))
            : noBalance('unread');
        return { customerId, name: name ?? '', accountName, resellerId: resellerId ?? '', association, frozen, ...money };
      });
    }

    const own = await part('account', () => ownBalances(api));
    for (const place of await places()) {
      const found = await part('customers', () => customersOf(api, place));
      complete &&= found?.complete ?? false;
      unreadable += found?.unreadable ?? 0;
      total = total === null || !found || found.total === null ? null : total + found.total;
      const customers = found?.rows ?? [];
      for (let at = 0; at < customers.length; at += batch) {
        const rows = await rowsOf(customers.slice(at, at + batch), place);
        await keep(rows);
        done += rows.length;
        progress('customers', done, scope.kind === 'all-resellers' ? null : customers.length);
      }
    }
    const named = Array.from(missing, (name) => ({ part: name, items: [...itemsOf[name]] }));
    return { complete, read: done, total: missing.has('resellers') ? null : total, unreadable, missing: named, own };
  },
};
