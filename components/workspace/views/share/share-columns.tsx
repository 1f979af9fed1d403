import { t } from '../../../../utils/common/i18n/t.ts';
import { maskName } from '../../../../utils/common/mask-name.ts';
import type { ShareEntry } from '../../../../utils/common/share/entry.ts';
import { inspectLink } from '../../../../utils/common/share/link.ts';
import type { ListColumn, ListData } from '../../../list/data.ts';
import { CustomerCell } from './CustomerCell.tsx';

/** The history as columns. */
export function shareData(entries: readonly ShareEntry[]): ListData {
  const column = <Key extends keyof ShareEntry>(key: Key): ShareEntry[Key][] => entries.map((entry) => entry[key]);
  return {
    count: entries.length,
    columns: {
      product: column('product'),
      quoteTab: column('quoteTab'),
      customer: column('customer'),
      end: column('end'),
      at: column('at'),
      how: column('how'),
      link: column('link'),
    },
  };
}

/** The product's name as the page displayed it, or that it did not. */
export function productOf(entry: ShareEntry | undefined): string {
  return entry?.product || t('share.unknownProduct');
}

interface Shown {
  readonly entries: readonly ShareEntry[];
  readonly revealed: ReadonlySet<number>;
  readonly toggleCustomer: (id: number) => void;
}

/** What is shown of a link that was handed out. */
export function shareColumns({ entries, revealed, toggleCustomer }: Shown): ListColumn[] {
  const of = (row: number, read: (entry: ShareEntry) => string): string => {
    const entry = entries[row];
    return entry ? read(entry) : '';
  };
  return [
    {
      id: 'product',
      title: t('history.product'),
      kind: 'text',
      width: 220,
      text: (row) => productOf(entries[row]),
      cell: (row) => <Product entry={entries[row]} />,
    },
    {
      id: 'quoteTab',
      title: t('history.quoteTab'),
      kind: 'state',
      width: 130,
      text: (row) => of(row, ({ quoteTab }) => t(`quoteTab.${quoteTab}`)),
    },
    {
      id: 'customer',
      title: t('share.customer'),
      kind: 'text',
      width: 140,
      text: (row) => of(row, ({ customer, id }) => (revealed.has(id) ? customer : maskName(customer))),
      search: (row) => of(row, ({ customer }) => customer),
      cell: (row) => {
        const entry = entries[row];
        return entry && <CustomerCell name={entry.customer} shown={revealed.has(entry.id)} onToggle={() => toggleCustomer(entry.id)} />;
      },
    },
    { id: 'end', title: t('share.end'), kind: 'text', width: 165, text: (row) => of(row, ({ end }) => end || t('share.unknownEnd')) },
    { id: 'at', title: t('history.at'), kind: 'time', width: 150 },
    { id: 'how', title: t('history.how'), kind: 'state', width: 120, text: (row) => of(row, ({ how }) => t(`history.how.${how}`)) },
    { id: 'link', title: t('history.link'), kind: 'text', width: 240, hiddenByDefault: true },
  ];
}

/** The product and where its link leads: what a page handed in may lead anywhere. */
function Product({ entry }: { readonly entry: ShareEntry | undefined }) {
  if (!entry) return null;
  const { host, huawei } = inspectLink(entry.link);
  return (
    <>
      <bdi title={productOf(entry)}>{productOf(entry)}</bdi>
      <div class="pcc-second">
        {host} {!huawei && <strong>{t('share.otherHost')}</strong>}
      </div>
    </>
  );
}
