import { useCallback, useEffect, useState } from 'preact/hooks';
import { errorText, t } from '../../../utils/common/i18n/t.ts';
import type { AccountStore } from '../../account/store.ts';
import { whoOf } from '../../account/who.ts';
import { ask } from '../../own-pages/extension-client.ts';
import { NoticeToast } from '../../own-pages/NoticeToast.tsx';
import { Button } from '../../ui/Button.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { Note } from '../../ui/Note.tsx';
import { useRefresh } from '../../hooks/use-refresh.ts';
import { useStore } from '../../hooks/use-store.ts';
import { createDetailStore } from './detail-store.ts';
import { uiKinds } from '../kinds/index.ts';
import { ItemList } from './ItemList.tsx';
import { JobFiles } from './JobFiles.tsx';
import { JobNotices } from './JobNotices.tsx';
import { JobStatus } from './JobStatus.tsx';
import { JobSteering } from './JobSteering.tsx';
import { Undecided } from './Undecided.tsx';
import { useJobChanges } from './use-job-changes.ts';

interface Props {
  readonly jobId: string;
  readonly account: AccountStore;
}

/** One job: where it stands, what can be done about it, what became of each item. */
export function JobDetail({ jobId, account }: Props) {
  const [store] = useState(() => createDetailStore(ask, jobId));
  const state = useStore(store.state, (whole) => whole);
  const { status, job, error } = state;
  const who = useStore(account.state, (shown) => `${shown.account?.state} ${whoOf(shown.account)}`);
  useEffect(() => void store.loadForOther(), [store, who]);
  useRefresh(store.load);
  useJobChanges(
    useCallback((changed: string) => {
      if (changed === jobId) void store.load();
    }, []),
  );
  if (status === 'loading') return <p class="pcc-soft">{t('pages.loading')}</p>;
  if (!job) {
    return (
      <EmptyState title={t('job.failed')}>
        <p role="alert">{error && errorText(error.code, error.params)}</p>
        <Button onPress={() => void store.load()}>{t('action.retry')}</Button>
        <p>
          <a href="#jobs">{t('job.all')}</a>
        </p>
      </EmptyState>
    );
  }
  const kind = uiKinds.get(job.kind);
  const undecided = state.rows.filter(({ needsHuman }) => needsHuman);
  return (
    <>
      <p>
        <a href="#jobs">{t('job.all')}</a>
      </p>
      {error && (
        <Note tone="error" urgent>
          {errorText(error.code, error.params)}
        </Note>
      )}
      <JobStatus job={job} />
      <JobSteering job={job} store={store} busy={state.busy} account={account} />
      {undecided.length > 0 && <Undecided rows={undecided} kind={kind} store={store} busy={state.busy} />}
      <ItemList kind={kind} job={job} store={store} state={state} />
      <JobFiles job={job} kind={kind} store={store} />
      {kind?.notices && job.counts.done + job.counts.already + job.counts.doubled > 0 && (
        <JobNotices key={who} job={job} kind={kind} store={store} />
      )}
      <NoticeToast notice={state.notice} onClose={store.closeNotice} />
    </>
  );
}
