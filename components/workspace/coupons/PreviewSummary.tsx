import { t } from '../../../utils/common/i18n/t.ts';
import type { EntryRow, Preview } from '../../../utils/common/jobs/schemas.ts';
import { beijingTime } from '../../format/beijing-time.ts';
import { Button } from '../../ui/Button.tsx';
import { Facts } from '../../ui/Facts.tsx';
import { Note } from '../../ui/Note.tsx';
import { missingText, reasonText } from '../../format/optional-text.ts';
import { yuan } from '../../format/yuan.ts';
import { reasonCounts } from './preview-state.ts';

interface Props {
  readonly preview: Preview;
  readonly now: number;
  readonly onReason: (reason: string, verdict: EntryRow['verdict']) => void;
}

/** Time left as `9:05`. */
function clock(ms: number): string {
  const seconds = Math.max(0, Math.ceil(ms / 1000));
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}

function Coverage({ coverage }: Pick<Preview, 'coverage'>) {
  const { complete, read, total, missing } = coverage;
  const values = { read, total: total ?? t('preview.totalUnknown') };
  const whole = complete && total !== null;
  return (
    <Note tone={whole && missing.length === 0 ? 'done' : 'warning'}>
      <p>{t(whole ? 'preview.coverageWhole' : 'preview.coveragePart', values)}</p>
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

function Reasons({ preview, verdict, onReason }: Props & { readonly verdict: EntryRow['verdict'] }) {
  return (
    <div class="pcc-row">
      {reasonCounts(preview.rows, verdict).map(({ reason, count }) => (
        <Button key={reason} kind="text" onPress={() => onReason(reason, verdict)}>
          {t('preview.reasonCount', { reason: reasonText(reason), count })}
        </Button>
      ))}
    </div>
  );
}

/** What will be taken back, what not and why, how much was read, and how old that is. */
export function PreviewSummary(props: Props) {
  const { preview, now } = props;
  const { counts, willAmount, createdAt, expiresAt } = preview;
  return (
    <>
      <h3>{t('preview.title')}</h3>
      <p class="pcc-hint">{t('preview.locked')}</p>
      <Facts
        facts={[
          {
            name: t('preview.will'),
            value: <span class="pcc-total">{t('preview.countAndAmount', { count: counts.will, amount: yuan(willAmount) })}</span>,
          },
          {
            name: t('preview.optional'),
            value: (
              <>
                <span class="pcc-total">{counts.optional}</span>
                <Reasons {...props} verdict="optional" />
              </>
            ),
          },
          {
            name: t('preview.blocked'),
            value: (
              <>
                <span class="pcc-total">{counts.blocked}</span>
                <Reasons {...props} verdict="blocked" />
              </>
            ),
          },
        ]}
      />
      <Coverage coverage={preview.coverage} />
      {now >= expiresAt ? (
        <Note tone="error" urgent>
          {t('preview.expired')}
        </Note>
      ) : (
        <p role="timer">{t('preview.age', { at: beijingTime(createdAt), left: clock(expiresAt - now) })}</p>
      )}
      {preview.rows.length === 0 && <Note tone="warning">{t('preview.nothing')}</Note>}
    </>
  );
}
