import { t } from '../../utils/common/i18n/t.ts';
import type { FactCount } from '../../utils/common/facts/messages.ts';
import { beijingTime } from '../format/beijing-time.ts';
import { factName } from '../format/optional-text.ts';
import { Button } from '../ui/Button.tsx';
import type { Column } from '../ui/Table.tsx';
import { Table } from '../ui/Table.tsx';

interface Props {
  readonly facts: readonly FactCount[];
  readonly onDelete: (group: FactCount) => void;
}

/** What is remembered of the pages, counted by kind and account. */
export function FactTable({ facts, onDelete }: Props) {
  const columns: Column<FactCount>[] = [
    { id: 'kind', title: t('facts.kind'), long: true, cell: ({ kind }) => factName(kind) },
    { id: 'account', title: t('facts.account'), long: true, cell: (group) => <bdi>{accountOf(group)}</bdi> },
    { id: 'count', title: t('facts.count'), cell: ({ count }) => count },
    { id: 'oldest', title: t('facts.oldest'), cell: ({ oldest }) => <time>{beijingTime(oldest)}</time> },
    { id: 'newest', title: t('facts.newest'), cell: ({ newest }) => <time>{beijingTime(newest)}</time> },
    {
      id: 'actions',
      title: t('history.actions'),
      cell: (group) => (
        <Button kind="text" label={`${t('facts.delete')} ${factName(group.kind)} ${accountOf(group)}`} onPress={() => onDelete(group)}>
          {t('facts.delete')}
        </Button>
      ),
    },
  ];
  return <Table caption={t('facts.title')} columns={columns} rows={facts} rowKey={({ kind, account }) => `${kind}\n${account}`} />;
}

function accountOf({ account }: FactCount): string {
  return account || t('history.accountUnknown');
}
