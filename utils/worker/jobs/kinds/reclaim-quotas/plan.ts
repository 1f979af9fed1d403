import type { QuotaData, ReclaimQuotasRequest } from '../../../../common/jobs/kinds/reclaim-quotas.ts';
import type { Coverage } from '../../../../common/jobs/schemas.ts';
import { AppError } from '../../../../common/errors.ts';
import { ApiError } from '../../../api/api-error.ts';
import type { IssuedQuota } from '../../../api/operations/list-issued-coupon-quotas.ts';
import { clocked } from '../../../api/server-clock.ts';
import type { PlanContext } from '../define.ts';
import { screenQuota } from './eligibility.ts';
import { findQuotas, type FoundQuotas } from './find-quotas.ts';
import { readOpenCoupons, type OpenCoupons } from './open-coupons.ts';
import type { QuotaEntry } from './quota-item.ts';

/** Rows that are made and handed over at a time. */
const batch = 1000;

/**
 * The preview (执行前核对): every quota read now, and the coupons that still hang on it. Those are to be taken back first, since a quota
 * gives back its rest only, and where the value of such a coupon goes afterwards is not documented: such a quota is taken back only if a
 * person adds it. Throws JOB-115 where given quotas may not be listed, as for everybody but a distributor, and ApiError.
 */
export async function planQuotas(context: PlanContext<QuotaData>, { selection }: ReclaimQuotasRequest): Promise<Coverage> {
  const { api, serverTime } = clocked(context.api);
  const found = await findQuotas(api, selection, (done, total) => context.progress('quotas', done, total)).catch(refused);
  const now = (): number => serverTime() ?? context.now();
  const candidates = [...found.quotas.values()].filter((quota) => screenQuota(quota, now()).blockedBy === null);
  const resellers = new Set(candidates.flatMap(({ resellerId }) => resellerId ?? []));
  const open = await readOpenCoupons(api, resellers, (done) => context.progress('sources', done, null));
  const shown = selection.by === 'ids' ? [...new Set(selection.quotaIds)] : [...found.quotas.keys()];
  for (let start = 0; start < shown.length; start += batch) {
    await context.keep(shown.slice(start, start + batch).map((id) => entryOf(id, found, open, now())));
  }
  const { complete, read, total, unreadable } = found;
  return { complete, read, total, missing: [...open.values()].includes(null) ? ['open-coupons'] : [], unreadable };
}

/** A provider and a reseller have no quotas of this sort, and a distributor's operator may lack the permission item: all are refused alike. */
function refused(error: unknown): never {
  if (error instanceof ApiError && error.code === 'API-403') throw new AppError('JOB-115', { code: error.serverCode || 'HTTP 403' }, error);
  throw error;
}

function entryOf(target: string, found: FoundQuotas, open: Awaited<ReturnType<typeof readOpenCoupons>>, now: number): QuotaEntry {
  const quota = found.quotas.get(target);
  const blocked = (reason: string) => ({ target, verdict: 'blocked', reasons: [reason], notes: [] }) as const;
  if (!quota) return { ...blocked(found.unread.has(target) ? 'quota-not-read' : 'quota-not-found'), amountFen: null, data: {} };
  const screened = screenQuota(quota, now);
  if (screened.blockedBy !== null)
    return { ...blocked(screened.blockedBy), amountFen: quota.balance?.fen ?? null, data: dataOf(quota, null) };
  const ofReseller = open.get(quota.resellerId ?? '') ?? null;
  const hanging = ofReseller && (ofReseller.get(target) ?? { count: 0, fen: 0 });
  const reasons = hanging === null ? ['coupons-unread'] : hanging.count > 0 ? ['coupons-open'] : [];
  const verdict = reasons.length > 0 ? 'optional' : 'will';
  return { target, verdict, reasons, notes: [], amountFen: screened.restFen, data: dataOf(quota, hanging) };
}

function dataOf(quota: IssuedQuota, hanging: OpenCoupons | null): QuotaData {
  return {
    resellerId: quota.resellerId,
    resellerName: quota.resellerName ?? quota.resellerAccountName,
    status: quota.status,
    faceFen: quota.value?.fen ?? null,
    restFen: quota.balance?.fen ?? null,
    restText: quota.balance?.text ?? null,
    effectiveTime: quota.effectiveTime,
    expireTime: quota.expireTime,
    parentQuotaId: quota.parentQuotaId,
    couponsOpenCount: hanging?.count ?? null,
    couponsOpenFen: hanging?.fen ?? null,
  };
}
