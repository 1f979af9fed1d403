import type { ComponentChildren } from 'preact';
import { useMemo } from 'preact/hooks';
import { t } from '../../../utils/common/i18n/t.ts';
import type { PlanSummary, Verdict } from '../../../utils/common/jobs/schemas.ts';
import { formatFen } from '../../../utils/common/money.ts';
import { missingText, reasonOrNoteText } from '../../format/optional-text.ts';
import { Button } from '../../ui/Button.tsx';
import { Note } from '../../ui/Note.tsx';
import type { UiKind } from '../kinds/ui-kind.ts';
import { reasonCounts } from './plan-state.ts';
import type { PlanRows } from './plan-rows.ts';

interface Props {
  readonly kind: UiKind;
  readonly summary: PlanSummary;
  readonly rows: PlanRows;
  readonly expired: boolean;
  readonly onReason: (verdict: Verdict, reason: string) => void;
}

function Card({ title, total, children }: { readonly title: string; readonly total: string; readonly children?: ComponentChildren }) {
  return (
    <div class="pcc-card">
      <h4>{title}</h4>
      <p class="pcc-total">{total}</p>
      {children}
    </div>
  );
}

function Reasons({ rows, verdict, onReason }: Pick<Props, 'rows' | 'onReason'> & { readonly verdict: Verdict }) {
  const counts = useMemo(() => reasonCounts(rows, verdict), [rows, verdict]);
  return (
    <ul>
      {counts.map(({ reason, count }) => (
        <li key={reason}>
          <Button kind="text" onPress={() => onReason(verdict, reason)}>
            {t('preview.reasonCount', { reason: reasonOrNoteText(reason), count })}
          </Button>
        </li>
      ))}
    </ul>
  );
}

function Coverage({ coverage }: Pick<PlanSummary, 'coverage'>) {
  const { complete, read, total, missing, unreadable } = coverage;
  const whole = complete && total !== null && unreadable === 0;
  if (whole && missing.length === 0) return null;
  return (
    <Note tone="warning">
      {!whole && <p>{t('preview.coveragePart', { read, total: total ?? t('preview.totalUnknown') })}</p>}
      {unreadable > 0 && <p>{t('preview.unreadable', { count: unreadable })}</p>}
      {missing.length > 0 && (
        <ul class="pcc-list">
          {missing.map((part) => (
            <li key={part}>{missingText(part)}</li>
          ))}
        </ul>
      )}
    </Note>
  );
}

/** What will be done, what a person decides, what not; and what could not be read. */
export function PlanCards({ kind, summary, rows, expired, onReason }: Props) {
  const { counts, willFen, optionalFen } = summary;
  const items = (count: number): string => t(kind.words.items, { count });
  const both = (count: number, fen: number): string => t('preview.itemsAndAmount', { items: items(count), amount: formatFen(fen) });
  return (
    <>
      <h3>{t('preview.title')}</h3>
      <div class="pcc-cards">
        <Card title={t('preview.will')} total={both(counts.will, willFen)}>
          <Reasons rows={rows} verdict="will" onReason={onReason} />
        </Card>
        <Card title={t('preview.optional')} total={both(counts.optional, optionalFen)}>
          <Reasons rows={rows} verdict="optional" onReason={onReason} />
        </Card>
        <Card title={t('preview.blocked')} total={items(counts.blocked)}>
          <Reasons rows={rows} verdict="blocked" onReason={onReason} />
        </Card>
      </div>
      <Coverage coverage={summary.coverage} />
      {expired && (
        <Note tone="error" urgent>
          {t('preview.expired')}
        </Note>
      )}
    </>
  );
}
