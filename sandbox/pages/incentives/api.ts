import type { Page } from '../../world/shown/coupon-rows.ts';
import type { IncentiveRow, IncentiveState } from '../../world/shown/incentives.ts';
import { get, post } from '../api.ts';
import { params } from '../params.ts';

const wait = String(params.dataDelay);

export const fetchIncentives = (
  { page, size, keyword }: { page: number; size: number; keyword: string },
  state: IncentiveState | 'applied',
): Promise<Page<IncentiveRow>> => get('incentives', { page: String(page), size: String(size), keyword, state, wait });

export const fetchIncentive = (id: string): Promise<IncentiveRow> => get('incentive', { id, wait });
export const apply = (id: string): Promise<unknown> => post('incentive-apply', { wait }, { id });
export const pay = (id: string): Promise<unknown> => post('incentive-pay', { wait }, { id });
