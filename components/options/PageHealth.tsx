import { t } from '../../utils/common/i18n/t.ts';
import type { PageHealthEntry } from '../../utils/common/health.ts';
import { beijingTime } from '../format/beijing-time.ts';
import { pageName, partName } from '../format/optional-text.ts';
import { Mark } from '../ui/Mark.tsx';
import type { Column } from '../ui/Table.tsx';
import { Table } from '../ui/Table.tsx';

type Row = PageHealthEntry['parts'][number] & Omit<PageHealthEntry, 'parts'>;

function stateOf({ found, required }: Row) {
  if (found) return <Mark tone="done" text={t('options.health.found')} />;
  return required ? (
    <Mark tone="error" text={t('options.health.missingRequired')} />
  ) : (
    <Mark tone="warning" text={t('options.health.missing')} />
  );
}

/** Which parts of which page were found, as of the last visit. */
export function PageHealth({ entries }: { readonly entries: readonly PageHealthEntry[] }) {
  const rows: Row[] = entries.flatMap(({ parts, ...entry }) => parts.map((part) => ({ ...entry, ...part })));
  const columns: Column<Row>[] = [
    {
      id: 'page',
      title: t('options.health.page'),
      long: true,
      cell: (row) => (
        <>
          {pageName(row.page)}
          <div class="pcc-hint">{row.host}</div>
        </>
      ),
    },
    { id: 'part', title: t('options.health.part'), long: true, cell: (row) => partName(row.part) },
    { id: 'found', title: t('options.health.state'), cell: stateOf },
    { id: 'at', title: t('options.health.at'), cell: (row) => <time>{beijingTime(row.at)}</time> },
  ];
  return (
    <>
      <p>{t('options.health.about')}</p>
      {rows.length === 0 ? (
        <p class="pcc-soft">{t('options.health.empty')}</p>
      ) : (
        <Table caption={t('options.health')} columns={columns} rows={rows} rowKey={(row) => [row.host, row.page, row.part].join('\n')} />
      )}
    </>
  );
}
