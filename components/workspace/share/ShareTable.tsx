import { t } from '../../../utils/common/i18n/t.ts';
import { inspectLink } from '../../../utils/common/share/link.ts';
import type { ShareEntry } from '../../../utils/common/share/entry.ts';
import { beijingTime } from '../../format/beijing-time.ts';
import { Button } from '../../ui/Button.tsx';
import type { Column } from '../../ui/Table.tsx';
import { Table } from '../../ui/Table.tsx';
import { CustomerCell } from './CustomerCell.tsx';
import type { ShareStore } from './store.ts';

interface Props {
  readonly store: ShareStore;
  readonly rows: readonly ShareEntry[];
  readonly revealed: ReadonlySet<number>;
}

function productOf(entry: ShareEntry): string {
  return entry.product || t('share.unknownProduct');
}

/** The history, a row for each time that a link was handed out. */
export function ShareTable({ store, rows, revealed }: Props) {
  const columns: Column<ShareEntry>[] = [
    { id: 'product', title: t('history.product'), long: true, cell: (entry) => <ProductCell entry={entry} /> },
    { id: 'quoteTab', title: t('history.quoteTab'), cell: (entry) => t(`quoteTab.${entry.quoteTab}`) },
    {
      id: 'customer',
      title: t('share.customer'),
      long: true,
      cell: (entry) => (
        <CustomerCell name={entry.customer} shown={revealed.has(entry.id)} onToggle={() => store.toggleCustomer(entry.id)} />
      ),
    },
    { id: 'end', title: t('share.end'), long: true, cell: (entry) => entry.end || t('share.unknownEnd') },
    { id: 'at', title: t('history.at'), cell: (entry) => <time>{beijingTime(entry.at)}</time> },
    { id: 'how', title: t('history.how'), cell: (entry) => t(`history.how.${entry.how}`) },
    {
      id: 'actions',
      title: t('history.actions'),
      cell: (entry) => (
        <div class="pcc-row-actions">
          <RowButton text={t('share.copyLink')} entry={entry} onPress={() => void store.copyLink(entry)} />
          <RowButton text={t('history.qr')} entry={entry} onPress={() => store.showQr(entry)} />
          <RowButton text={t('history.delete')} entry={entry} onPress={() => void store.deleteOne(entry.id)} />
        </div>
      ),
    },
  ];
  return <Table caption={t('history.title')} columns={columns} rows={rows} rowKey={(entry) => entry.id} />;
}

/** The product and where its link leads: what a page handed in may lead anywhere. */
function ProductCell({ entry }: { readonly entry: ShareEntry }) {
  const { host, huawei } = inspectLink(entry.link);
  return (
    <>
      <bdi>{productOf(entry)}</bdi>
      <br />
      <small>
        {host} {!huawei && <strong>{t('share.otherHost')}</strong>}
      </small>
    </>
  );
}

function RowButton({ text, entry, onPress }: { readonly text: string; readonly entry: ShareEntry; readonly onPress: () => void }) {
  return (
    <Button kind="text" label={`${text} ${productOf(entry)}`} onPress={onPress}>
      {text}
    </Button>
  );
}
