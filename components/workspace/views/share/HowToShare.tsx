import { t } from '../../../../utils/common/i18n/t.ts';
import { EmptyState } from '../../../ui/EmptyState.tsx';

/** What the history shows before anything was shared: the way there. */
export function HowToShare() {
  return (
    <EmptyState title={t('history.empty')}>
      <p>{t('history.emptyHow')}</p>
      <p class="pcc-hint">{t('share.reseller')}</p>
    </EmptyState>
  );
}
