import { useState } from 'preact/hooks';
import type { AccountState } from '../../../utils/common/account.ts';
import { t } from '../../../utils/common/i18n/t.ts';
import type { JobView } from '../../../utils/common/jobs/schemas.ts';
import { AccountPanel } from '../../account/AccountPanel.tsx';
import type { AccountStore } from '../../account/store.ts';
import { Button } from '../../ui/Button.tsx';
import { ConfirmDialog } from '../../ui/ConfirmDialog.tsx';
import { Note } from '../../ui/Note.tsx';
import { useStore } from '../../hooks/use-store.ts';
import type { DetailStore } from './detail-store.ts';
import { mayRetry } from './may-retry.ts';

interface Props {
  readonly job: JobView;
  readonly store: DetailStore;
  readonly busy: boolean;
  readonly account: AccountStore;
}

/** Why the signed-in one may not move this job on; '' = may. */
function hindrance(job: JobView, account: AccountState | undefined): 'sign-in' | 'wrong-account' | '' {
  if (account?.state !== 'signed-in') return 'sign-in';
  const { accountName, operatorName } = account.identity;
  return accountName === job.account && operatorName === job.operator ? '' : 'wrong-account';
}

function Paused({ job }: { readonly job: JobView }) {
  if (job.state !== 'paused' || job.pausedBy === null) return null;
  return (
    <Note tone="warning" urgent>
      <p>{t(`paused.${job.pausedBy}`)}</p>
      {job.pausedCode !== '' && <p class="pcc-hint">{t('job.code', { code: job.pausedCode })}</p>}
    </Note>
  );
}

/** Pausing, going on, cancelling, retrying; and who has to be signed in for it. */
export function JobSteering({ job, store, busy, account }: Props) {
  const { account: signedIn } = useStore(account.state, (whole) => whole);
  const [cancelling, setCancelling] = useState(false);
  const retry = mayRetry(job);
  const open = job.state !== 'finished';
  const blocked = hindrance(job, signedIn);
  const wantsSignIn = blocked !== '' && (open || retry || job.needsHuman > 0);
  const close = (): void => setCancelling(false);
  return (
    <>
      <Paused job={job} />
      {wantsSignIn && blocked === 'wrong-account' && (
        <Note tone="error">{t('job.wrongAccount', { account: job.account, operator: job.operator })}</Note>
      )}
      {wantsSignIn && (
        <details open={job.state === 'paused'}>
          <summary>{t('job.signInAs', { account: job.account, operator: job.operator })}</summary>
          <AccountPanel store={account} />
        </details>
      )}
      <div class="pcc-row">
        {open && job.state !== 'paused' && (
          <Button disabled={busy} onPress={() => void store.steer('job.pause')}>
            {t('job.pause')}
          </Button>
        )}
        {job.state === 'paused' && (
          <Button kind="primary" disabled={busy || blocked !== ''} onPress={() => void store.steer('job.resume')}>
            {t('job.resume')}
          </Button>
        )}
        {open && !job.cancelled && (
          <Button kind="danger" disabled={busy} onPress={() => setCancelling(true)}>
            {t('job.cancel')}
          </Button>
        )}
        {retry && (
          <Button disabled={busy || blocked !== ''} onPress={() => void store.retryFailed()}>
            {t('job.retryFailed', { count: job.counts.failed })}
          </Button>
        )}
      </div>
      {cancelling && (
        <ConfirmDialog
          title={t('job.cancelTitle')}
          cancel={t('job.keepGoing')}
          confirm={t('job.cancel')}
          onClose={close}
          onConfirm={() => {
            close();
            void store.steer('job.cancel');
          }}
        >
          <p>{t('job.cancelText')}</p>
        </ConfirmDialog>
      )}
    </>
  );
}
