import { t } from '../../utils/common/i18n/t.ts';

/** What this extension keeps and where: the same words on the options and the welcome page. */
export function KeptList({ days }: { readonly days: number }) {
  return (
    <>
      <p>{t('kept.where')}</p>
      <ul class="pcc-list">
        <li>{t('kept.history', { count: days })}</li>
        <li>{t('kept.facts', { count: days })}</li>
        <li>{t('kept.jobs')}</li>
        <li>{t('kept.account')}</li>
        <li>{t('kept.settings')}</li>
        <li>{t('kept.health')}</li>
        <li>{t('kept.waiting')}</li>
        <li>{t('kept.log')}</li>
      </ul>
      <p>{t('kept.never')}</p>
    </>
  );
}
