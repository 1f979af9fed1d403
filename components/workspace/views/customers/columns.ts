import type { CustomerRow } from '../../../../utils/common/customers/schemas.ts';
import { t } from '../../../../utils/common/i18n/t.ts';
import { customerCode } from '../../../format/optional-text.ts';
import type { ListColumn, ListData } from '../../../list/data.ts';
import type { Chip } from '../../../list/filter.ts';

/** Below this, fen, a balance is low. */
const lowFen = 100_000;

/** Customers as columns. */
export function customersData(rows: readonly CustomerRow[]): ListData {
  const column = <Key extends keyof CustomerRow>(key: Key): CustomerRow[Key][] => rows.map((row) => row[key]);
  const keys = ['customerId', 'name', 'accountName', 'resellerId', 'association', 'frozen', 'availableFen', 'debtFen', 'why'] as const;
  return { count: rows.length, columns: Object.fromEntries(keys.map((key) => [key, column(key)])) };
}

/** Why there is no number, with what was said instead. */
export function whyText(row: CustomerRow | undefined): string {
  if (!row || row.why === '') return '';
  const why = t(`customers.why.${row.why}`);
  return row.said === '' ? why : `${why} (${row.said})`;
}

/** What is shown of a customer. */
export function customerColumns(rows: readonly CustomerRow[]): ListColumn[] {
  const code = (field: 'association' | 'frozen') => (row: number) => customerCode(field, rows[row]?.[field] ?? '');
  return [
    { id: 'name', title: t('customers.name'), kind: 'text', width: 160 },
    { id: 'accountName', title: t('customers.account'), kind: 'text', width: 130 },
    { id: 'availableFen', title: t('customers.available'), kind: 'money', width: 130, sum: true },
    { id: 'debtFen', title: t('customers.debt'), kind: 'money', width: 110, sum: true },
    { id: 'association', title: t('customers.association'), kind: 'state', width: 100, text: code('association') },
    { id: 'frozen', title: t('customers.frozen'), kind: 'state', width: 100, hiddenByDefault: true, text: code('frozen') },
    { id: 'why', title: t('customers.why'), kind: 'text', width: 160, text: (row) => whyText(rows[row]) },
    { id: 'customerId', title: t('customers.id'), kind: 'id', width: 150, hiddenByDefault: true },
    { id: 'resellerId', title: t('customers.resellerId'), kind: 'id', width: 150, hiddenByDefault: true },
  ];
}

const isLow = (value: number | null): boolean => value !== null && value > 0 && value < lowFen;

/** Filters by money; a balance that is not known passes none. */
export function customerChips(rows: readonly CustomerRow[]): Chip[] {
  const fen = (row: number): number | null => rows[row]?.availableFen ?? null;
  return [
    { id: 'low', text: t('customers.low'), test: (row) => isLow(fen(row)) },
    { id: 'zero', text: t('customers.zero'), test: (row) => fen(row) === 0 },
    { id: 'arrears', text: t('customers.arrears'), test: (row) => (rows[row]?.debtFen ?? 0) > 0 },
  ];
}
