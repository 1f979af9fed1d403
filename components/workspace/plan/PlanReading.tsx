import { t } from '../../../utils/common/i18n/t.ts';
import type { PlanView } from '../../../utils/common/jobs/schemas.ts';
import { partText } from '../../format/optional-text.ts';
import { timeLeft } from '../../format/time-left.ts';
import { useNow } from '../../hooks/use-now.ts';
import { Button } from '../../ui/Button.tsx';
import { Progress } from '../../ui/Progress.tsx';
import type { PlanStore } from './plan-store.ts';

/** How fast and how long still, from what a part has read since it began. */
function pace({ done, total, since, from }: NonNullable<PlanView['progress']>, now: number): string {
  const seconds = Math.max(1, (now - since) / 1000);
  const rate = (done - from) / seconds;
  // A part that is read in several ways begins again with the next one.
  if (rate <= 0) return t('job.rateUnknown');
  const said = t('reading.rate', { rate: rate.toFixed(rate < 10 ? 1 : 0) });
  return total === null ? said : `${said} ${t('job.left', { left: timeLeft(Math.ceil(Math.max(0, total - done) / rate)) })}`;
}

/** A plan while the worker reads it, or where that has broken off: how far it is, and that it may be stopped or gone on with. */
export function PlanReading({ plan, store }: { readonly plan: PlanView; readonly store: PlanStore }) {
  const { planId, state, progress } = plan;
  const now = useNow(state === 'reading' ? Infinity : 0);
  return (
    <section class="pcc-panel" aria-label={t('reading.title')}>
      <h3>{t(state === 'reading' ? 'reading.title' : state === 'stopped' ? 'reading.stopped' : 'reading.failed')}</h3>
      <p>{t(state === 'reading' ? 'reading.about' : 'reading.nothing')}</p>
      {progress && (
        <>
          {progress.total !== null && <Progress label={t('reading.title')} done={progress.done} total={progress.total} />}
          <p role="status">
            {t('reading.part', { part: partText(progress.part), done: progress.done, total: progress.total ?? t('preview.totalUnknown') })}{' '}
            {state === 'reading' && pace(progress, now)}
          </p>
        </>
      )}
      <div class="pcc-row">
        {state === 'reading' && <Button onPress={() => void store.stop(planId)}>{t('reading.stop')}</Button>}
        {state === 'failed' && (
          <Button kind="primary" onPress={() => void store.resume(planId)}>
            {t('reading.resume')}
          </Button>
        )}
      </div>
    </section>
  );
}
