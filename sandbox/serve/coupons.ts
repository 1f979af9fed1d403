import type { CouponRow, Page, ReclaimAnswer, RecordRow } from '../world/shown/coupon-rows.ts';
import { shownMoney } from './shown.ts';
import { maskName } from './shown.ts';
import { logIns, type Role } from '../world/shown/roles.ts';
import type { World } from '../world/world.ts';
import { reclaimAll, shownSlashTime as time } from './reclaim-all.ts';
import { cut, type PageOf } from './rest-call.ts';

/** 已发放代金券: what the account itself issued, newest first. */
export function listCoupons(world: World, role: Role, query: PageOf & { keyword: string; state: number }): Page<CouponRow> {
  world.settle();
  const nameOf = (customerId: string): string => world.customers.get(customerId)?.name ?? '';
  const found = world
    .couponsOf(logIns[role].account)
    .filter(
      ({ couponId, customerId, state }) =>
        (query.state === 0 || state === query.state) && (couponId.includes(query.keyword) || nameOf(customerId).includes(query.keyword)),
    )
    .sort((left, right) => right.createdAt - left.createdAt || right.couponId.localeCompare(left.couponId));
  const rows = cut(found, query).map((coupon) => ({
    couponId: coupon.couponId,
    customerName: nameOf(coupon.customerId),
    maskedCustomerName: maskName(nameOf(coupon.customerId)),
    faceValue: shownMoney(coupon.faceFen),
    balance: shownMoney(coupon.balanceFen),
    state: coupon.state,
    startAt: time(coupon.effectiveAt),
    endAt: time(coupon.expiresAt),
  }));
  return { total: found.length, rows };
}

const operations: Record<string, string> = { 1: '发放', 2: '手动回收', 3: '解绑自动回收', 4: '过期回收', 5: '退订回收' };

/** 操作记录 of one coupon of the account. */
export function listRecords(world: World, role: Role, couponId: string): RecordRow[] {
  if (world.coupons.get(couponId)?.issuer !== logIns[role].account) return [];
  return world.recordsOfCoupon(couponId).map((record) => ({
    at: time(record.at),
    operation: operations[record.operationType] ?? record.operationType,
    amount: shownMoney(record.amountFen),
    operator: record.operator ?? '系统',
    result: record.result === '0' ? '成功' : '失败',
  }));
}

const reasons = {
  'not-found': '代金券不存在',
  'not-usable': '代金券状态不允许回收',
  frozen: '代金券已冻结',
  locked: '代金券被订单占用',
};

/** The page's own 回收 and 批量回收. Each coupon is taken whole or not at all. */
export function reclaimOnPage(world: World, role: Role, couponIds: readonly string[]): ReclaimAnswer {
  const { account, operator } = logIns[role];
  return reclaimAll(couponIds, reasons, (id) => world.reclaimByPage(account, operator, id));
}
