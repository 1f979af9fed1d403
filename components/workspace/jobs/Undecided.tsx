import { useState } from 'preact/hooks';
import { t } from '../../../utils/common/i18n/t.ts';
import type { ItemRow } from '../../../utils/common/jobs/schemas.ts';
import { Button } from '../../ui/Button.tsx';
import { Table } from '../../ui/Table.tsx';
import { reasonText } from '../../format/optional-text.ts';
import { formatFen } from '../../../utils/common/money.ts';
import type { UiKind } from '../kinds/ui-kind.ts';
import { type DetailStore, pageSize } from './detail-store.ts';

interface Props {
  readonly rows: readonly ItemRow[];
  /** `undefined`: made by a version that knew more kinds. */
  readonly kind: UiKind | undefined;
  readonly store: DetailStore;
  readonly busy: boolean;
}

const decisions = ['done', 'not-done', 'look-again'] as const;

/** Items whose outcome no reading could decide: a person looks at the page and says. */
export function Undecided({ rows, kind, store, busy }: Props) {
  const [limit, setLimit] = useState(pageSize);
  return (
    <section class="pcc-panel" aria-label={t('undecided.title', { count: rows.length })}>
      <h3>{t('undecided.title', { count: rows.length })}</h3>
      <p>{t('undecided.about', { place: kind ? t(kind.words.lookUp) : '' })}</p>
      <ul class="pcc-list">
        {decisions.map((decision) => (
          <li key={decision}>{t(`undecided.means.${decision}`)}</li>
        ))}
      </ul>
      <Table
        caption={t('undecided.title', { count: rows.length })}
        rows={rows.slice(0, limit)}
        rowKey={(row) => row.itemId}
        columns={[
          { id: 'target', title: t(kind?.words.id ?? 'item.target'), cell: (row) => <span class="pcc-code">{row.target}</span> },
          { id: 'amount', title: t('item.amount'), cell: (row) => formatFen(row.amountFen) },
          { id: 'why', title: t('item.reason'), long: true, cell: (row) => (row.reason ? reasonText(row.reason) : t('undecided.noTrace')) },
          {
            id: 'decide',
            title: t('undecided.decide'),
            cell: (row) => (
              <div class="pcc-row-actions">
                {decisions.map((decision) => (
                  <Button
                    key={decision}
                    disabled={busy}
                    label={`${t(`undecided.${decision}`)} ${row.target}`}
                    onPress={(event) => {
                      if (event.isTrusted) void store.decide(row.itemId, decision);
                    }}
                  >
                    {t(`undecided.${decision}`)}
                  </Button>
                ))}
              </div>
            ),
          },
        ]}
      />
      {rows.length > limit && (
        <Button onPress={() => setLimit(limit + pageSize)}>{t('history.more', { shown: limit, found: rows.length })}</Button>
      )}
    </section>
  );
}
