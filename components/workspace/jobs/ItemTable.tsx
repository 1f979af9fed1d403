import { t } from '../../../utils/common/i18n/t.ts';
import type { ItemRow } from '../../../utils/common/jobs/schemas.ts';
import { Button } from '../../ui/Button.tsx';
import { Field } from '../../ui/Field.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { Mark } from '../../ui/Mark.tsx';
import { Select } from '../../ui/Select.tsx';
import { type Column, Table } from '../../ui/Table.tsx';
import { couponColumns } from '../coupon-columns.tsx';
import { reasonText } from '../../format/optional-text.ts';
import { yuan } from '../../format/yuan.ts';
import type { DetailState, DetailStore } from './detail-store.ts';
import { itemStates, itemTones } from './job-words.ts';

/** State, why, and the service's own words. */
function Outcome({ row }: { readonly row: ItemRow }) {
  return (
    <>
      <Mark tone={itemTones[row.state]} text={t(`itemState.${row.state}`)} />
      {row.reason !== '' && <div>{reasonText(row.reason)}</div>}
      {row.quoted !== '' && <div class="pcc-hint">{t('item.quotedText', { text: row.quoted })}</div>}
    </>
  );
}

function Taken({ row }: { readonly row: ItemRow }) {
  return (
    <>
      {yuan(row.taken)}
      {row.origin !== '' && <div class="pcc-hint">{t(`origin.${row.origin}`)}</div>}
    </>
  );
}

const kept = new Set(['coupon', 'customer', 'reseller', 'amount', 'expire']);

/** What became of each item. */
export function ItemTable({ store, state }: { readonly store: DetailStore; readonly state: DetailState }) {
  const { rows, total, filter, limit, names, job } = state;
  const columns: Column<ItemRow>[] = [
    ...couponColumns<ItemRow>().filter(({ id }) => kept.has(id)),
    { id: 'taken', title: t('item.taken'), cell: (row) => <Taken row={row} /> },
    { id: 'state', title: t('item.state'), long: true, cell: (row) => <Outcome row={row} /> },
    { id: 'request', title: t('item.requestId'), long: true, cell: (row) => <span class="pcc-code">{row.requestId || '—'}</span> },
  ];
  return (
    <>
      <h3>{t('item.title')}</h3>
      <div class="pcc-row pcc-tools">
        <Field label={t('item.filter')}>
          {(ties) => (
            <Select
              ties={ties}
              value={filter}
              onChoose={(value) => void store.setFilter(itemStates.find((known) => known === value) ?? '')}
              options={[
                { value: '', text: t('preview.all') },
                ...itemStates.map((value) => ({
                  value,
                  text: t('item.stateCount', { state: t(`itemState.${value}`), count: job?.counts[value] ?? 0 }),
                })),
              ]}
            />
          )}
        </Field>
        <Button pressed={names} onPress={() => void store.toggleNames()}>
          <Icon shape="eye" /> {t('coupons.names')}
        </Button>
      </div>
      <p class="pcc-hint">{t('preview.found', { count: total })}</p>
      {rows.length > 0 && <Table caption={t('item.title')} columns={columns} rows={rows} rowKey={(row) => row.itemId} />}
      {total > rows.length && (
        <Button onPress={() => void store.showMore()}>{t('history.more', { shown: Math.min(limit, rows.length), found: total })}</Button>
      )}
    </>
  );
}
