import type { CouponRow, Page, QuotaRow, ReclaimAnswer, RecordRow } from '../../world/shown/coupon-rows.ts';
import { get, post } from '../api.ts';
import { params } from '../params.ts';

interface PageOf {
  page: number;
  size: number;
}

const wait = String(params.dataDelay);
const paging = ({ page, size }: PageOf): Record<string, string> => ({ page: String(page), size: String(size), wait });

export const fetchCoupons = (request: PageOf & { keyword: string }, state: number | undefined): Promise<Page<CouponRow>> =>
  get('coupons', { ...paging(request), keyword: request.keyword, state: String(state ?? 0) });

type Searched = PageOf & { keyword: string };

/** 代金券额度: the account's own. */
export const fetchQuotas = (request: Searched): Promise<Page<QuotaRow>> => get('quotas', { ...paging(request), keyword: request.keyword });

/** 已发放代金券额度, of one state or of all. */
export const fetchIssuedQuotas = (request: Searched, state: number | undefined): Promise<Page<QuotaRow>> =>
  get('quotas', { ...paging(request), keyword: request.keyword, issued: '1', ...(state !== undefined && { state: String(state) }) });

export const fetchQuotaRecords = (quotaId: string): Promise<RecordRow[]> => get('quota-records', { quotaId, wait });

export const reclaimQuotas = (quotaIds: string[]): Promise<ReclaimAnswer> => post('reclaim-quotas', { wait }, quotaIds);

export const fetchRecords = (couponId: string): Promise<RecordRow[]> => get('records', { couponId, wait });

export const reclaim = (couponIds: string[]): Promise<ReclaimAnswer> => post('reclaim', { wait }, couponIds);
