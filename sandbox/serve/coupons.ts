import type { CouponRow, Page, QuotaRow, ReclaimAnswer, RecordRow } from '../data/coupon-list.ts';
import { shownMoney } from '../data/money.ts';
import { maskName } from '../data/names.ts';
import { shownTime } from '../data/quote-list.ts';
import { logIns, type Role } from '../data/roles.ts';
import type { World } from '../world/world.ts';
import { cut, type PageOf } from './rest-call.ts';

const time = (at: number): string => shownTime(at, '/');

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

/** 代金券额度, or with `issued` 已发放代金券额度: what the distributor's resellers hold. */
export function listQuotas(world: World, role: Role, query: PageOf & { issued: boolean }): Page<QuotaRow> {
  const { account } = logIns[role];
  const owners = query.issued ? world.resellersOf(account).map(({ accountName }) => accountName) : [account];
  const found = owners.flatMap((owner) => world.quotasOf(owner));
  const rows = cut(found, query).map((quota) => ({
    quotaId: quota.quotaId,
    resellerName: query.issued ? (world.partners.get(quota.owner)?.name ?? quota.owner) : '',
    faceValue: shownMoney(quota.valueFen),
    balance: shownMoney(quota.balanceFen),
    valid: quota.state === 0 && quota.expiresAt > world.clock.now(),
    startAt: time(quota.effectiveAt),
    endAt: time(quota.expiresAt),
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
  let fen = 0;
  let taken = 0;
  const refused: ReclaimAnswer['refused'] = [];
  for (const couponId of couponIds) {
    const result = world.reclaimByPage(account, operator, couponId);
    if (result.ok) {
      fen += result.fen;
      taken += 1;
    } else refused.push({ couponId, reason: reasons[result.reason] });
  }
  return { amount: shownMoney(fen), taken, refused };
}
