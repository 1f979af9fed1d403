import type { CouponRow, Page, QuotaRow, ReclaimAnswer, RecordRow } from '../../data/coupon-list.ts';
import { get, post } from '../api.ts';
import { params } from '../params.ts';

interface PageOf {
  page: number;
  size: number;
}

const wait = String(params.dataDelay);
const paging = ({ page, size }: PageOf): Record<string, string> => ({ page: String(page), size: String(size), wait });

export const fetchCoupons = (request: PageOf & { keyword: string }, state: number): Promise<Page<CouponRow>> =>
  get('coupons', { ...paging(request), keyword: request.keyword, state: String(state) });

export const fetchQuotas = (request: PageOf, issued: boolean): Promise<Page<QuotaRow>> =>
  get('quotas', { ...paging(request), ...(issued && { issued: '1' }) });

export const fetchRecords = (couponId: string): Promise<RecordRow[]> => get('records', { couponId, wait });

export const reclaim = (couponIds: string[]): Promise<ReclaimAnswer> => post('reclaim', { wait }, couponIds);
