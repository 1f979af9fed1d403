import type { Page } from '../../world/shown/coupon-rows.ts';
import type { AdjustAnswer, AdjustmentRow, AdjustRequest, CustomerRow } from '../../world/shown/customer-rows.ts';
import { get, post } from '../api.ts';
import { params } from '../params.ts';
import type { ListRequest } from '../widgets/list.ts';

const wait = String(params.dataDelay);

const asked = ({ page, size, keyword, sort, descending }: ListRequest): Record<string, string> => ({
  page: String(page),
  size: String(size),
  keyword,
  sort: sort ?? '',
  order: descending ? 'desc' : 'asc',
  wait,
});

/** @param association 代售, 顾问销售, or empty for both */
export const fetchCustomers = (request: ListRequest, ofResellers: boolean, association: string): Promise<Page<CustomerRow>> =>
  get('customers', { ...asked(request), association, ...(ofResellers && { resellers: '1' }) });

export const fetchCustomer = (customerId: string): Promise<CustomerRow> => get('customer', { customerId, wait });

export const fetchAdjustments = (request: ListRequest): Promise<Page<AdjustmentRow>> => get('adjustments', asked(request));

export const adjust = (request: AdjustRequest): Promise<AdjustAnswer> => post('adjust', { wait }, request);
