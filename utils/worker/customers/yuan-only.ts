import type { CustomerRow, WhyNoBalance } from '../../common/customers/schemas.ts';
import type { ReadAmount } from '../../common/money.ts';
import type { CustomerBalance } from '../api/operations/list-customers-balances-detail.ts';

type Balance = Pick<CustomerRow, 'availableFen' | 'debtFen' | 'why' | 'said'>;

/** No balance, and why. */
export const noBalance = (why: WhyNoBalance, said = ''): Balance => ({ availableFen: null, debtFen: null, why, said });

/** Fen of an amount, if it stands in whole yuan and fen: only CNY with measure 1 is money here. */
export function yuanOnly(amount: ReadAmount | null, currency: string | null, measure: string | null): number | null {
  return currency === 'CNY' && measure === '1' ? (amount?.fen ?? null) : null;
}

/** What an answer says of a customer's money; whatever is not exactly yuan is told and not counted. */
export function balanceOf(read: CustomerBalance | undefined): Balance {
  if (!read) return noBalance('absent');
  const { amount, debt, currency, measure } = read;
  if (amount === null) return noBalance('no-amount');
  if (currency !== 'CNY') return noBalance('currency', `${amount.text} ${currency ?? ''}`.trim());
  if (measure !== '1') return noBalance('measure', amount.text);
  const debtFen = yuanOnly(debt, currency, measure);
  return { availableFen: amount.fen, debtFen, why: amount.fen === null ? 'fraction' : '', said: amount.fen === null ? amount.text : '' };
}
