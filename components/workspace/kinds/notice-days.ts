import { t } from '../../../utils/common/i18n/t.ts';
import type { JobView } from '../../../utils/common/jobs/schemas.ts';
import { beijingTime } from '../../format/beijing-time.ts';

/** A row does not carry the record's own time, so the days are those between which the whole job ran. `now` is UTC ms. */
export function daysOf({ createdAt, finishedAt }: Pick<JobView, 'createdAt' | 'finishedAt'>, now: number): string {
  const [first = '', last = ''] = [createdAt, finishedAt ?? now].map((at) => beijingTime(at).slice(0, 10));
  return first === last ? t('notice.day', { day: first }) : t('notice.days', { first, last });
}
