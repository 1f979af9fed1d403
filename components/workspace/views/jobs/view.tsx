import { t } from '../../../../utils/common/i18n/t.ts';
import type { ViewProps } from '../../define-view.ts';
import { defineView } from '../../define-view.ts';
import { JobDetail } from '../../jobs/JobDetail.tsx';
import { JobList } from '../../jobs/JobList.tsx';

/** Jobs, and one job with its results. */
function Jobs({ detail, account }: ViewProps) {
  return (
    <>
      <h2>{t('view.jobs')}</h2>
      {detail === '' ? <JobList account={account} /> : <JobDetail key={detail} jobId={detail} account={account} />}
    </>
  );
}

export default defineView({ title: 'view.jobs', icon: 'history', order: 90, View: Jobs });
