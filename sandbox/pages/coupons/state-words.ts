import type { CouponRow } from '../../data/coupon-list.ts';

/** Newer pages say 有效, older ones 可使用; only these two and 已过期 are documented. */
const newer: Record<CouponRow['state'], string> = { 1: '未激活', 2: '有效', 3: '已使用', 4: '已过期', 5: '已回收' };

export function stateWord(state: CouponRow['state'], variants: ReadonlySet<string>): string {
  return state === 2 && variants.has('other-words') ? '可使用' : newer[state];
}
