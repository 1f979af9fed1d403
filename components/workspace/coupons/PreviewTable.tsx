import { t } from '../../../utils/common/i18n/t.ts';
import type { EntryRow } from '../../../utils/common/jobs/schemas.ts';
import { Button } from '../../ui/Button.tsx';
import { Checkbox } from '../../ui/Checkbox.tsx';
import { Field } from '../../ui/Field.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { Mark } from '../../ui/Mark.tsx';
import { Select } from '../../ui/Select.tsx';
import { type Column, Table } from '../../ui/Table.tsx';
import { couponColumns } from '../coupon-columns.tsx';
import { noteText, reasonOrNoteText, reasonText } from '../../format/optional-text.ts';
import { isSelected, type PreviewState, shownRows } from './preview-state.ts';
import type { PreviewStore } from './preview-store.ts';

const verdicts = ['will', 'optional', 'blocked'] as const;
const tones = { will: 'done', optional: 'warning', blocked: 'plain' } as const;

function Verdict({ row }: { readonly row: EntryRow }) {
  return (
    <>
      <Mark tone={tones[row.verdict]} text={t(`verdict.${row.verdict}`)} />
      {[...row.reasons.map(reasonText), ...row.notes.map(noteText)].map((text) => (
        <div key={text}>{text}</div>
      ))}
      {row.openJob !== '' && <a href={`#jobs/${row.openJob}`}>{t('preview.openJob')}</a>}
    </>
  );
}

/** The frozen selection (已锁定清单), row by row: what is not preselected may be added, what is blocked may not. */
export function PreviewTable({ store, state }: { readonly store: PreviewStore; readonly state: PreviewState }) {
  const { preview, names, verdict, reason, limit } = state;
  const found = shownRows(state);
  const free = found.filter((row) => row.verdict !== 'blocked');
  const reasons = [...new Set((preview?.rows ?? []).flatMap((row) => [...row.reasons, ...row.notes]))];
  const columns: Column<EntryRow>[] = [
    {
      id: 'chosen',
      title: t('preview.chosen'),
      cell: (row) => (
        <Checkbox
          bare
          text={t('preview.choose', { id: row.couponId })}
          checked={isSelected(state, row)}
          disabled={row.verdict === 'blocked'}
          onToggle={(on) => void store.choose([row], on)}
        />
      ),
    },
    { id: 'verdict', title: t('preview.verdict'), long: true, cell: (row) => <Verdict row={row} /> },
    ...couponColumns(),
  ];
  return (
    <>
      <div class="pcc-row pcc-tools">
        <Field label={t('preview.verdict')}>
          {(ties) => (
            <Select
              ties={ties}
              value={verdict}
              onChoose={(value) => store.setVerdict(verdicts.find((known) => known === value) ?? '')}
              options={[{ value: '', text: t('preview.all') }, ...verdicts.map((value) => ({ value, text: t(`verdict.${value}`) }))]}
            />
          )}
        </Field>
        <Field label={t('preview.reason')}>
          {(ties) => (
            <Select
              ties={ties}
              value={reason}
              onChoose={(value) => store.setReason(value)}
              options={[{ value: '', text: t('preview.all') }, ...reasons.map((value) => ({ value, text: reasonOrNoteText(value) }))]}
            />
          )}
        </Field>
        <Button pressed={names} onPress={() => void store.toggleNames()}>
          <Icon shape="eye" /> {t('coupons.names')}
        </Button>
        <Button disabled={free.length === 0} onPress={() => void store.choose(free, true)}>
          {t('preview.chooseAll', { count: free.length })}
        </Button>
        <Button disabled={free.length === 0} onPress={() => void store.choose(free, false)}>
          {t('preview.leaveAll', { count: free.length })}
        </Button>
      </div>
      <p class="pcc-hint" role="status">
        {t('preview.found', { count: found.length })}
      </p>
      {found.length > 0 && (
        <Table caption={t('preview.title')} columns={columns} rows={found.slice(0, limit)} rowKey={(row) => row.couponId} />
      )}
      {found.length > limit && <Button onPress={store.showMore}>{t('history.more', { shown: limit, found: found.length })}</Button>}
    </>
  );
}
