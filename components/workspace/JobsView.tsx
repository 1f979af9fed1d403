import { t } from '../../utils/common/i18n/t.ts';
import { JobDetail } from './jobs/JobDetail.tsx';
import { JobList } from './jobs/JobList.tsx';
import type { ViewProps } from './view-props.ts';

/** View: jobs, and one job with its results. */
export function JobsView({ detail, account }: ViewProps) {
  return (
    <>
      <h2>{t('view.jobs')}</h2>
      {detail === '' ? <JobList account={account} /> : <JobDetail key={detail} jobId={detail} account={account} />}
    </>
  );
}
