import { useMemo, useState } from 'preact/hooks';
import { t } from '../../../../utils/common/i18n/t.ts';
import type { ShareEntry } from '../../../../utils/common/share/entry.ts';
import { List } from '../../../list/List.tsx';
import { createListStore } from '../../../list/list-store.ts';
import { withRows } from '../../../list/selection.ts';
import { Button } from '../../../ui/Button.tsx';
import { HowToShare } from './HowToShare.tsx';
import { productOf, shareColumns, shareData } from './share-columns.tsx';
import { ShareDetail } from './ShareDetail.tsx';
import { ShareTools } from './ShareTools.tsx';
import type { ShareState } from './state.ts';
import { ofAccount } from './state.ts';
import type { ShareStore } from './store.ts';

const quoteTabs = ['productQuote', 'configurationQuote'] as const;

interface Props {
  readonly store: ShareStore;
  readonly state: ShareState;
}

/** The history, a row for each time that a link was handed out. */
export function ShareTable({ store, state }: Props) {
  const [list] = useState(() => createListStore());
  const { selected, revealed } = state;
  const entries = useMemo(() => ofAccount(state), [state.entries, state.account]);
  const data = useMemo(() => shareData(entries), [entries]);
  const isSelected = useMemo(() => (row: number) => selected.has(entries[row]?.id ?? 0), [entries, selected]);
  const idOf = (row: number): number => entries[row]?.id ?? 0;
  return (
    <List
      id="share"
      caption={t('history.title')}
      store={list}
      data={data}
      columns={shareColumns({ entries, revealed, toggleCustomer: store.toggleCustomer })}
      rowId={idOf}
      rowName={(row) => productOf(entries[row])}
      rowLines={2}
      searchHint={t('history.search')}
      groupable={['product', 'quoteTab', 'how']}
      chips={quoteTabs.map((id) => ({ id, text: t(`quoteTab.${id}`), test: (row) => entries[row]?.quoteTab === id }))}
      selecting={{ isSelected, onSelect: (rows, on) => store.select(withRows(selected, rows, on, idOf)) }}
      actions={{ title: t('history.actions'), width: 210, cell: (row) => <Actions store={store} entry={entries[row]} /> }}
      drawer={{
        title: (row) => productOf(entries[row]),
        body: (row) => <ShareDetail store={store} entry={entries[row]} revealed={revealed} />,
      }}
      tools={<ShareTools store={store} state={state} />}
      empty={<HowToShare />}
    />
  );
}

function Actions({ store, entry }: { readonly store: ShareStore; readonly entry: ShareEntry | undefined }) {
  if (!entry) return null;
  const button = (text: string, onPress: () => void) => (
    <Button kind="text" label={`${text} ${productOf(entry)}`} onPress={onPress}>
      {text}
    </Button>
  );
  return (
    <div class="pcc-row-actions">
      {button(t('share.copyLink'), () => void store.copyLink(entry))}
      {button(t('history.qr'), () => store.showQr(entry))}
      {button(t('history.delete'), () => void store.deleteOne(entry.id))}
    </div>
  );
}
