import { useEffect } from 'preact/hooks';
import { errorText, t } from '../../../utils/common/i18n/t.ts';
import type { AccountStore } from '../../account/store.ts';
import { Button } from '../../ui/Button.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { Note } from '../../ui/Note.tsx';
import { useStore } from '../../hooks/use-store.ts';
import type { ChooseStore } from './choose-store.ts';
import { ConfirmPanel } from './ConfirmPanel.tsx';
import type { PreviewStore } from './preview-store.ts';
import { PreviewSummary } from './PreviewSummary.tsx';
import { PreviewTable } from './PreviewTable.tsx';
import { useNow } from './use-now.ts';

interface Props {
  readonly planId: string;
  readonly store: PreviewStore;
  readonly choose: ChooseStore;
  readonly account: AccountStore;
}

/** The preview (执行前核对) with its confirmation. */
export function PreviewPane({ planId, store, choose, account }: Props) {
  const state = useStore(store.state, (whole) => whole);
  const { planning, error: planError } = useStore(choose.state, (whole) => whole);
  const { status, preview, error } = state;
  const now = useNow(preview?.expiresAt ?? 0);
  useEffect(() => void store.load(planId), [planId]);
  const again = (): void => {
    if (!choose.planAgain()) location.hash = '#coupons';
  };
  const actions = (
    <div class="pcc-row">
      <Button disabled={planning} onPress={again}>
        {t('preview.again')}
      </Button>
      <a href="#coupons">{t('preview.back')}</a>
      <span role="status">{planning && t('coupons.planning')}</span>
    </div>
  );
  const failure = planError ?? (status === 'failed' ? error : undefined);
  if (status === 'loading') return <p class="pcc-soft">{t('pages.loading')}</p>;
  if (!preview) {
    return (
      <EmptyState title={t(failure ? 'preview.failed' : 'preview.gone')}>
        <p>{failure ? errorText(failure.code, failure.params) : t('preview.goneWhy')}</p>
        {actions}
        <p>
          <a href="#jobs">{t('view.jobs')}</a>
        </p>
      </EmptyState>
    );
  }
  const expired = now >= preview.expiresAt;
  return (
    <>
      <PreviewSummary preview={preview} now={now} onReason={(reason, verdict) => store.setReason(reason, verdict)} />
      {actions}
      {planError && (
        <Note tone="error" urgent>
          {t('coupons.planFailed')} {errorText(planError.code, planError.params)}
        </Note>
      )}
      <PreviewTable store={store} state={state} />
      <ConfirmPanel store={store} state={state} account={account} expired={expired} />
    </>
  );
}
