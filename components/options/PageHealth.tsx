import { t } from '../../utils/common/i18n/t.ts';
import type { PageHealthEntry } from '../../utils/common/health.ts';
import { beijingTime } from '../format/beijing-time.ts';
import { Mark } from '../ui/Mark.tsx';
import type { Column } from '../ui/Table.tsx';
import { Table } from '../ui/Table.tsx';

type Row = PageHealthEntry['parts'][number] & Omit<PageHealthEntry, 'parts'>;

function stateOf({ kind, found, required }: Row) {
  if (found) return <Mark tone="done" text={t('options.health.found')} />;
  if (kind === 'words') return <Mark tone="error" text={t('options.health.lost')} />;
  if (kind === 'identity') return <Mark tone="error" text={t('options.health.alike')} />;
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
          <bdi lang="zh-CN">{row.page}</bdi>
          <div class="pcc-hint">{row.host}</div>
        </>
      ),
    },
    {
      id: 'part',
      title: t('options.health.part'),
      long: true,
      cell: (row) => (
        <>
          {t(`part.${row.kind}`)} <bdi lang="zh-CN">{row.part}</bdi>
          {row.in !== row.part && (
            <div class="pcc-hint" lang="zh-CN">
              {row.in}
            </div>
          )}
        </>
      ),
    },
    { id: 'found', title: t('options.health.state'), cell: stateOf },
    { id: 'at', title: t('options.health.at'), cell: (row) => <time>{beijingTime(row.at)}</time> },
  ];
  return (
    <>
      <p>{t('options.health.about')}</p>
      {rows.length === 0 ? (
        <p class="pcc-soft">{t('options.health.empty')}</p>
      ) : (
        <Table
          caption={t('options.health')}
          columns={columns}
          rows={rows}
          rowKey={(row) => [row.host, row.page, row.kind, row.in, row.part].join('\n')}
        />
      )}
    </>
  );
}
