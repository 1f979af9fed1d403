import { t } from '../../../utils/common/i18n/t.ts';
import type { JobView } from '../../../utils/common/jobs/schemas.ts';
import { beijingTime } from '../../format/beijing-time.ts';
import { Facts } from '../../ui/Facts.tsx';
import { Mark } from '../../ui/Mark.tsx';
import { Note } from '../../ui/Note.tsx';
import { Progress } from '../../ui/Progress.tsx';
import { yuan } from '../../format/yuan.ts';
import { itemStates, itemTones, jobKindText, jobMeansText, jobStateText, jobTones } from './job-words.ts';
import { timeLeft } from '../../format/time-left.ts';

function pace(job: JobView): string {
  if (job.state !== 'running' || job.behind) return '';
  if (job.counts.queued + job.counts.sent === 0) return t('job.looking');
  const rate = job.rate > 0 ? t('job.rate', { rate: job.rate.toFixed(1) }) : t('job.rateUnknown');
  return job.secondsLeft === null ? rate : `${rate} ${t('job.left', { left: timeLeft(job.secondsLeft) })}`;
}

/** State in words, progress, counts, and the money as the records show it. */
export function JobStatus({ job }: { readonly job: JobView }) {
  const { counts, taken } = job;
  return (
    <section class="pcc-card pcc-stack" aria-label={t('job.what')}>
      <h3>
        {t('job.title', { kind: jobKindText(job.kind), count: job.count })} <Mark tone={jobTones[job.state]} text={jobStateText(job)} />
      </h3>
      <p role="status">{jobMeansText(job)}</p>
      <Progress label={t('job.progress', { percent: job.percent })} done={job.percent} total={100} />
      <p>
        {t('job.progress', { percent: job.percent })} {pace(job)}
      </p>
      {counts.doubled > 0 && (
        <Note tone="error" urgent>
          {t('job.doubled', { count: counts.doubled })}
        </Note>
      )}
      {counts.unknown > 0 && (
        <Note tone="warning">
          {t('job.unknown', { count: counts.unknown })} {job.needsHuman > 0 && t('job.unknownHuman', { count: job.needsHuman })}
        </Note>
      )}
      <Facts
        facts={itemStates
          .filter((state) => counts[state] > 0)
          .map((state) => ({ name: t(`itemState.${state}`), value: <Mark tone={itemTones[state]} text={String(counts[state])} /> }))}
      />
      <Facts
        facts={[
          { name: t('job.amount'), value: yuan(job.amount) },
          { name: t('taken.ours'), value: yuan(taken.ours) },
          { name: t('taken.theirs'), value: yuan(taken.theirs) },
          { name: t('taken.unexplained'), value: yuan(taken.unexplained) },
        ]}
      />
      <p class="pcc-hint">{t('job.takenHint')}</p>
      <Facts
        facts={[
          { name: t('account.account'), value: job.account },
          { name: t('account.operator'), value: job.operator },
          { name: t('job.created'), value: beijingTime(job.createdAt) },
          ...(job.finishedAt === null ? [] : [{ name: t('job.finishedAt'), value: beijingTime(job.finishedAt) }]),
          { name: t('job.logHead'), value: <span class="pcc-code">{`${job.logHead.seq} · ${job.logHead.hash}`}</span> },
        ]}
      />
    </section>
  );
}
