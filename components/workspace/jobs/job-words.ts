import type { ItemState, JobView } from '../../../utils/common/jobs/schemas.ts';
import { uiKinds } from '../kinds/index.ts';
import { t } from '../../../utils/common/i18n/t.ts';

export const itemStates: readonly ItemState[] = ['queued', 'sent', 'unknown', 'done', 'already', 'skipped', 'failed', 'doubled'];

export const itemTones = {
  queued: 'plain',
  sent: 'plain',
  unknown: 'warning',
  done: 'done',
  already: 'warning',
  skipped: 'plain',
  failed: 'error',
  doubled: 'error',
} as const;

export const jobTones = { running: 'plain', paused: 'warning', 'reading-back': 'plain', finished: 'done' } as const;

/** Where a job stands, seen by a person: its turn and a cancel count as well as its state. */
function phaseOf({ behind, cancelled, state }: JobView) {
  if (behind) return 'behind';
  return cancelled && state === 'running' ? 'cancelling' : state;
}

/** Where a job stands, in words. */
export function jobStateText(job: JobView): string {
  return t(job.cancelled && job.state === 'finished' ? 'jobState.cancelled' : `jobState.${phaseOf(job)}`);
}

/** What that means for the money. */
export const jobMeansText = (job: JobView): string => t(`jobMeans.${phaseOf(job)}`);

/** What a job does; a kind that is not known here shows its name. */
export function jobKindText(kind: string): string {
  const known = uiKinds.get(kind);
  return known ? t(known.words.name) : kind;
}
