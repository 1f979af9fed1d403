import { useCallback, useEffect } from 'preact/hooks';
import { errorText, t } from '../../../utils/common/i18n/t.ts';
import type { AccountStore } from '../../account/store.ts';
import { useExpired } from '../../hooks/use-expired.ts';
import { useStore } from '../../hooks/use-store.ts';
import { Button } from '../../ui/Button.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { Note } from '../../ui/Note.tsx';
import type { UiKind } from '../kinds/ui-kind.ts';
import { useJobChanges } from '../jobs/use-job-changes.ts';
import { ConfirmBar } from './ConfirmBar.tsx';
import { PlanCards } from './PlanCards.tsx';
import { PlanList } from './PlanList.tsx';
import { PlanReading } from './PlanReading.tsx';
import type { PlanStore } from './plan-store.ts';

interface Props {
  readonly kind: UiKind;
  readonly planId: string;
  readonly store: PlanStore;
  readonly account: AccountStore;
}

/** A plan (执行前核对): while it is read, then what it holds, with its confirmation. */
export function PlanPane({ kind, planId, store, account }: Props) {
  const state = useStore(store.state, (whole) => whole);
  const { status, plan, error } = state;
  const expired = useExpired(plan?.expiresAt ?? Infinity);
  useEffect(() => void store.load(planId), [planId]);
  useJobChanges(
    useCallback(
      (changed: string) => {
        if (changed === planId) void store.load(planId);
      },
      [planId],
    ),
  );
  const { view } = kind.info;
  const mayRepeat = plan !== undefined && plan.request !== null && status !== 'reading';
  const actions = (
    <div class="pcc-row">
      {mayRepeat && <Button onPress={() => void store.again()}>{t('preview.again')}</Button>}
      <a href={`#${view}`}>{t('preview.back')}</a>
    </div>
  );
  const failure = error && (
    <Note tone="error" urgent>
      {t('coupons.planFailed')} {errorText(error.code, error.params)}
    </Note>
  );
  if (status === 'loading') return <p class="pcc-soft">{t('pages.loading')}</p>;
  if (plan && (status === 'reading' || status === 'failed')) {
    return (
      <>
        <PlanReading plan={plan} store={store} />
        {failure}
        {actions}
      </>
    );
  }
  if (!plan?.summary) {
    return (
      <EmptyState title={t(error ? 'preview.failed' : 'preview.gone')}>
        <p>{error ? errorText(error.code, error.params) : t('preview.goneWhy')}</p>
        {actions}
        <p>
          <a href="#jobs">{t('view.jobs')}</a>
        </p>
      </EmptyState>
    );
  }
  return (
    <>
      <PlanCards kind={kind} summary={plan.summary} rows={state.rows} expired={expired} onReason={store.showReason} />
      {actions}
      {failure}
      <PlanList kind={kind} plan={plan} store={store} state={state} />
      <ConfirmBar kind={kind} store={store} state={state} account={account} expired={expired} />
    </>
  );
}
