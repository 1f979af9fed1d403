import { useMemo } from 'preact/hooks';
import { t } from '../../../utils/common/i18n/t.ts';
import type { PlanView, Verdict } from '../../../utils/common/jobs/schemas.ts';
import { noteText, reasonOrNoteText, reasonText } from '../../format/optional-text.ts';
import { timeLeft } from '../../format/time-left.ts';
import { useStore } from '../../hooks/use-store.ts';
import { useNow } from '../../hooks/use-now.ts';
import type { ListColumn } from '../../list/data.ts';
import type { Chip } from '../../list/filter.ts';
import { List } from '../../list/List.tsx';
import { Button } from '../../ui/Button.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { Mark } from '../../ui/Mark.tsx';
import type { UiKind } from '../kinds/ui-kind.ts';
import type { PlanRows } from './plan-rows.ts';
import { isSelected, type PlanState, targetOf, verdictOf } from './plan-state.ts';
import { type PlanStore, whyChip } from './plan-store.ts';

interface Props {
  readonly kind: UiKind;
  readonly plan: PlanView;
  readonly store: PlanStore;
  readonly state: PlanState;
}

const verdicts: readonly Verdict[] = ['will', 'optional', 'blocked'];
const tones = { will: 'done', optional: 'warning', blocked: 'plain' } as const;

const whyOf = ({ reasons, notes }: PlanRows, row: number): string =>
  [...(reasons[row] ?? []).map(reasonText), ...(notes[row] ?? []).map(noteText)].join('；');

function ownColumns(rows: PlanRows): ListColumn[] {
  return [
    {
      id: 'verdict',
      title: t('preview.verdict'),
      kind: 'state',
      width: 164,
      text: (row) => t(`verdict.${verdictOf(rows, row)}`),
      cell: (row) => <Mark tone={tones[verdictOf(rows, row)]} text={t(`verdict.${verdictOf(rows, row)}`)} />,
    },
    {
      id: 'why',
      title: t('preview.reason'),
      kind: 'text',
      width: 180,
      value: (row) => whyOf(rows, row),
      cell: (row) => {
        const job = rows.data.columns['openJob']?.[row];
        return job ? <a href={`#jobs/${job}`}>{t('preview.openJob')}</a> : whyOf(rows, row);
      },
    },
  ];
}

/** A chip for each verdict that some row has, and for the reason that is shown by itself. */
function chipsOf(rows: PlanRows, pressed: ReadonlySet<string>): Chip[] {
  const has = (row: number, reason: string): boolean =>
    (rows.reasons[row]?.includes(reason) ?? false) || (rows.notes[row]?.includes(reason) ?? false);
  const present = new Set(rows.data.columns['verdict']);
  return [
    ...verdicts
      .filter((verdict) => present.has(verdict))
      .map((verdict): Chip => ({
        id: verdict,
        of: 'verdict',
        text: t(`verdict.${verdict}`),
        test: (row) => verdictOf(rows, row) === verdict,
      })),
    ...[...pressed]
      .filter((id) => id.startsWith(whyChip))
      .map((id): Chip => {
        const reason = id.slice(whyChip.length);
        return { id, of: 'why', text: reasonOrNoteText(reason), test: (row) => has(row, reason) };
      }),
  ];
}

function Expiry({ plan }: Pick<Props, 'plan'>) {
  const now = useNow(plan.expiresAt);
  const left = Math.max(0, Math.ceil((plan.expiresAt - now) / 1000));
  return (
    <>
      <span>{t('preview.locked')}</span> <span role="timer">{t('preview.age', { left: timeLeft(left) })}</span>
    </>
  );
}

/** The frozen selection (已锁定清单), row by row: what is not preselected may be added, what is blocked may not. */
export function PlanList({ kind, plan, store, state }: Props) {
  const { rows, names, added, leftOut } = state;
  const pressed = useStore(store.list.state, ({ chips }) => chips);
  const [own, known] = useMemo(() => [ownColumns(rows), kind.columns(rows.data)], [rows, kind]);
  const chips = useMemo(() => chipsOf(rows, pressed), [rows, pressed]);
  const [first, ...rest] = known;
  const { coverage } = plan.summary ?? {};
  const isChosen = useMemo(() => (row: number) => isSelected({ rows, added, leftOut }, row), [rows, added, leftOut]);
  return (
    <List
      id={`plan:${kind.info.id}`}
      caption={t('preview.title')}
      store={store.list}
      data={rows.data}
      columns={[...(first ? [first] : []), ...own.slice(0, 1), ...rest, ...own.slice(1)]}
      rowId={(row) => targetOf(rows, row)}
      rowName={(row) => targetOf(rows, row)}
      searchHint={t('preview.search')}
      chips={chips}
      groupable={kind.groupable}
      selecting={{
        isSelected: isChosen,
        whyNot: (row) => (verdictOf(rows, row) === 'blocked' ? whyOf(rows, row) || t('verdict.blocked') : ''),
        onSelect: (chosen, on) => void store.choose(chosen, on),
      }}
      tools={
        <Button pressed={names} onPress={() => void store.toggleNames()}>
          <Icon shape="eye" /> {t('coupons.names')}
        </Button>
      }
      age={{ at: plan.createdAt, ...(coverage ? { read: coverage.read, total: coverage.total } : {}) }}
      foot={<Expiry plan={plan} />}
      empty={
        <EmptyState title={t('preview.nothing')}>
          <a href={`#${kind.info.view}`}>{t('preview.back')}</a>
        </EmptyState>
      }
    />
  );
}
