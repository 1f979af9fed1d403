import { t } from '../../../../utils/common/i18n/t.ts';
import type { ItemRow, JobView } from '../../../../utils/common/jobs/schemas.ts';
import { formatFen, sumFen } from '../../../../utils/common/money.ts';
import { daysOf } from '../notice-days.ts';
import type { Notices } from '../ui-kind.ts';

/**
 * One text for each reseller about the quotas that were taken back from it. Only amounts that Huawei Cloud's records show are told; the
 * text names nobody. Times are UTC ms.
 */
export function quotaNotices(rows: readonly ItemRow[], job: Pick<JobView, 'createdAt' | 'finishedAt'>, now: number): Notices {
  const date = daysOf(job, now);
  const back = rows.filter(({ state, origin }) => state === 'done' || state === 'doubled' || (state === 'already' && origin !== 'theirs'));
  const told = back.flatMap(({ state, takenFen, target, data }) => {
    const id = data['resellerId'];
    return state === 'done' && takenFen !== null && typeof id === 'string' ? [{ id, name: data['resellerName'], target, takenFen }] : [];
  });
  const notices = [...Map.groupBy(told, ({ id }) => id)].map(([id, quotas]) => {
    const lines = quotas.map(({ target, takenFen }) => t('notice.lineOfQuota', { id: target, amount: formatFen(takenFen) }));
    const amount = formatFen(sumFen(quotas.map(({ takenFen }) => takenFen)));
    const text = t('notice.quotas', { date, count: quotas.length, amount, lines: lines.join('\n') });
    return { to: 'reseller' as const, id, name: String(quotas[0]?.name ?? ''), count: quotas.length, text };
  });
  return { notices, leftOut: back.length - told.length };
}
