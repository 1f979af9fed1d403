import { useEffect, useState } from 'preact/hooks';
import { errorText, t } from '../../../utils/common/i18n/t.ts';
import type { JobView } from '../../../utils/common/jobs/schemas.ts';
import type { AccountStore } from '../../account/store.ts';
import { whoOf } from '../../account/who.ts';
import { beijingTime } from '../../format/beijing-time.ts';
import { ask } from '../../own-pages/extension-client.ts';
import { Button } from '../../ui/Button.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { Mark } from '../../ui/Mark.tsx';
import { Note } from '../../ui/Note.tsx';
import { type Column, Table } from '../../ui/Table.tsx';
import { useRefresh } from '../../hooks/use-refresh.ts';
import { useStore } from '../../hooks/use-store.ts';
import { yuan } from '../../format/yuan.ts';
import { jobKindText, jobStateText, jobTones } from './job-words.ts';
import { createJobsStore } from './jobs-store.ts';
import { useJobChanges } from './use-job-changes.ts';

/** Every job of the signed-in account; of all accounts while nobody is signed in. */
export function JobList({ account }: { readonly account: AccountStore }) {
  const [store] = useState(() => createJobsStore(ask));
  const { status, jobs, error } = useStore(store.state, (whole) => whole);
  const { account: signedIn } = useStore(account.state, (whole) => whole);
  useEffect(() => void store.load(), [store, signedIn?.state, whoOf(signedIn)]);
  useRefresh(store.load);
  useJobChanges(store.load);
  const columns: Column<JobView>[] = [
    {
      id: 'kind',
      title: t('job.what'),
      long: true,
      cell: (job) => <a href={`#jobs/${job.jobId}`}>{t('job.title', { kind: jobKindText(job.kind), count: job.count })}</a>,
    },
    { id: 'state', title: t('job.state'), cell: (job) => <Mark tone={jobTones[job.state]} text={jobStateText(job)} /> },
    { id: 'percent', title: t('job.percent'), cell: (job) => `${job.percent}%` },
    {
      id: 'human',
      title: t('job.needsHuman'),
      cell: (job) => (job.needsHuman > 0 ? <Mark tone="warning" text={String(job.needsHuman)} /> : '0'),
    },
    { id: 'amount', title: t('job.amount'), cell: (job) => yuan(job.amount) },
    { id: 'account', title: t('account.account'), long: true, cell: (job) => `${job.account} / ${job.operator}` },
    { id: 'created', title: t('job.created'), cell: (job) => <time>{beijingTime(job.createdAt)}</time> },
  ];
  if (status === 'loading') return <p class="pcc-soft">{t('pages.loading')}</p>;
  return (
    <>
      {error && (
        <Note tone="error" urgent>
          <p>{errorText(error.code, error.params)}</p>
          <Button onPress={() => void store.load()}>{t('action.retry')}</Button>
        </Note>
      )}
      {signedIn?.state === 'signed-out' && <p class="pcc-hint">{t('jobs.allAccounts')}</p>}
      {status === 'ready' && jobs.length === 0 && (
        <EmptyState title={t('jobs.empty')}>
          <p>{t('jobs.emptyHow')}</p>
          <p>
            <a href="#coupons">{t('view.coupons')}</a>
          </p>
        </EmptyState>
      )}
      {jobs.length > 0 && <Table caption={t('view.jobs')} columns={columns} rows={jobs} rowKey={(job) => job.jobId} />}
    </>
  );
}
