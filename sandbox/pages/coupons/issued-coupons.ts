import type { CouponRow } from '../../world/shown/coupon-rows.ts';
import { fetchCoupons, fetchRecords, reclaim } from './api.ts';
import { couponColumns } from './coupon-columns.ts';
import { showDetails, showRecords } from './dialogs.ts';
import { createReclaimList } from './reclaim-list.ts';
import { stateWord } from './state-words.ts';

/** 已发放代金券: ticks, 批量回收, and 回收 / 详情 / 操作记录 on each row. */
export const issuedCoupons = (signal: AbortSignal): Node =>
  createReclaimList<CouponRow, CouponRow['state']>({
    keyOf: ({ couponId }) => couponId,
    states: [1, 2, 3, 4, 5],
    reclaimable: 2,
    stateWord,
    columns: couponColumns,
    actions: (row) => [
      { label: '详情', disabled: false, run: () => showDetails(row) },
      { label: '操作记录', disabled: false, run: () => void showRecords(fetchRecords(row.couponId)) },
    ],
    reclaimed: { noun: '代金券', unit: '张', backTo: '代金券额度', take: reclaim },
    fetch: fetchCoupons,
    placeholder: '请输入代金券ID或客户名称',
    signal,
  });
