import { useMemo, useState } from 'preact/hooks';
import type { CustomersView } from '../../../../utils/common/customers/schemas.ts';
import { t } from '../../../../utils/common/i18n/t.ts';
import { formatFen } from '../../../../utils/common/money.ts';
import { useStore } from '../../../hooks/use-store.ts';
import { List } from '../../../list/List.tsx';
import { createListStore } from '../../../list/list-store.ts';
import { Button } from '../../../ui/Button.tsx';
import { EmptyState } from '../../../ui/EmptyState.tsx';
import { Facts } from '../../../ui/Facts.tsx';
import { Icon } from '../../../ui/Icon.tsx';
import { customerChips, customerColumns, customersData, whyText } from './columns.ts';
import type { CustomersStore } from './store.ts';

const money = (fen: number | null | undefined): string => (typeof fen === 'number' ? formatFen(fen) : '—');

/** The customers that were read, with a drawer for each. */
export function CustomerList({ store, read }: { readonly store: CustomersStore; readonly read: CustomersView }) {
  const [list] = useState(() => createListStore());
  const { rows, names } = useStore(store.state, (whole) => whole);
  const data = useMemo(() => customersData(rows), [rows]);
  const [columns, chips] = useMemo(() => [customerColumns(rows), customerChips(rows)], [rows]);
  const nameOf = (row: number): string => rows[row]?.name || rows[row]?.accountName || '';
  return (
    <List
      id="customers"
      caption={t('view.customers')}
      store={list}
      data={data}
      columns={columns}
      chips={chips}
      rowId={(row) => `${rows[row]?.resellerId} ${rows[row]?.customerId}`}
      rowName={nameOf}
      searchHint={t('customers.search')}
      groupable={['association', 'resellerId']}
      tools={
        <Button pressed={names} onPress={() => void store.toggleNames(read.readId)}>
          <Icon shape="eye" /> {t('coupons.names')}
        </Button>
      }
      drawer={{
        title: nameOf,
        body: (row) => (
          <Facts
            facts={[
              { name: t('customers.id'), value: rows[row]?.customerId },
              { name: t('customers.account'), value: rows[row]?.accountName },
              { name: t('customers.available'), value: whyText(rows[row]) || money(rows[row]?.availableFen) },
              { name: t('customers.debt'), value: money(rows[row]?.debtFen) },
            ]}
          />
        ),
      }}
      {...(read.endedAt === null ? {} : { age: { at: read.endedAt, read: rows.length, total: read.summary?.total ?? null } })}
      empty={
        <EmptyState title={t('customers.none')}>
          <p>{t('customers.noneWhy')}</p>
        </EmptyState>
      }
    />
  );
}
