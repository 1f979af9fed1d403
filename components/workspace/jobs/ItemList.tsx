import { useMemo, useState } from 'preact/hooks';
import { t } from '../../../utils/common/i18n/t.ts';
import type { ItemRow, JobView } from '../../../utils/common/jobs/schemas.ts';
import { reasonText } from '../../format/optional-text.ts';
import type { Cell, ListColumn, ListData } from '../../list/data.ts';
import { createListStore } from '../../list/list-store.ts';
import { List } from '../../list/List.tsx';
import { Button } from '../../ui/Button.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { Mark } from '../../ui/Mark.tsx';
import type { UiKind } from '../kinds/ui-kind.ts';
import type { DetailState, DetailStore } from './detail-store.ts';
import { itemStates, itemTones } from './job-words.ts';

interface Props {
  /** `undefined`: made by a version that knew more kinds. */
  readonly kind: UiKind | undefined;
  readonly job: JobView;
  readonly store: DetailStore;
  readonly state: DetailState;
}

/** Items as columns: their targets' data, and what became of each. */
function dataOf(rows: readonly ItemRow[]): ListData {
  const fields = new Set(rows.flatMap(({ data }) => Object.keys(data)));
  const columns: Record<string, readonly Cell[]> = Object.fromEntries(
    [...fields].map((field) => [field, rows.map(({ data }) => data[field] ?? null)]),
  );
  return {
    count: rows.length,
    columns: {
      ...columns,
      target: rows.map(({ target }) => target),
      amountFen: rows.map(({ amountFen }) => amountFen),
      takenFen: rows.map(({ takenFen }) => takenFen),
      requestId: rows.map(({ requestId }) => requestId),
    },
  };
}

/** Why, whose doing, and the service's own words. */
function whyOf({ reason, origin, quoted }: ItemRow): string {
  const said = [reason && reasonText(reason), origin && t(`origin.${origin}`), quoted && t('item.quotedText', { text: quoted })];
  return said.filter((text) => text !== '').join('；');
}

function outcomeColumns(rows: readonly ItemRow[]): ListColumn[] {
  const at = <T,>(row: number, read: (item: ItemRow) => T, none: T): T => {
    const item = rows[row];
    return item ? read(item) : none;
  };
  const stateText = (row: number): string => at(row, ({ state }) => t(`itemState.${state}`), '');
  return [
    {
      id: 'state',
      title: t('item.state'),
      kind: 'state',
      width: 144,
      value: (row) => at(row, ({ state }) => itemStates.indexOf(state), 0),
      text: stateText,
      cell: (row) => <Mark tone={at(row, ({ state }) => itemTones[state], 'plain')} text={stateText(row)} />,
    },
    { id: 'takenFen', title: t('item.taken'), kind: 'money', width: 180, sum: true },
    { id: 'why', title: t('item.reason'), kind: 'text', width: 220, value: (row) => at(row, whyOf, '') },
    { id: 'requestId', title: t('item.requestId'), kind: 'id', width: 120, hiddenByDefault: true },
  ];
}

/** What became of each item. */
export function ItemList({ kind, job, store, state }: Props) {
  const [list] = useState(() => createListStore());
  const { rows, names } = state;
  const [data, columns, chips] = useMemo(() => {
    const listed = dataOf(rows);
    const known = kind?.columns(listed) ?? [{ id: 'target', title: t('item.target'), kind: 'id' as const, width: 160 }];
    const [first, ...rest] = known;
    return [
      listed,
      [...(first ? [first] : []), ...outcomeColumns(rows), ...rest],
      itemStates
        .filter((one) => rows.some(({ state: has }) => has === one))
        .map((one) => ({ id: one, text: t(`itemState.${one}`), test: (row: number) => rows[row]?.state === one })),
    ];
  }, [rows, kind]);
  return (
    <List
      id={`items:${job.kind}`}
      caption={t('item.title')}
      store={list}
      data={data}
      columns={columns}
      rowId={(row) => rows[row]?.seq ?? row}
      rowName={(row) => rows[row]?.target ?? ''}
      searchHint={t('preview.search')}
      chips={chips}
      groupable={kind?.groupable ?? []}
      tools={
        <Button pressed={names} onPress={() => void store.toggleNames()}>
          <Icon shape="eye" /> {t('coupons.names')}
        </Button>
      }
      empty={<EmptyState title={t('pages.loading')} />}
    />
  );
}
