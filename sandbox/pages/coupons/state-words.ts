import type { CouponRow, QuotaRow } from '../../world/shown/coupon-rows.ts';

/** Newer pages say 有效, older ones 可使用; only these two and 已过期 are documented. */
const couponWords: Record<CouponRow['state'], string> = { 1: '未激活', 2: '有效', 3: '已使用', 4: '已过期', 5: '已回收' };
const quotaWords: Record<QuotaRow['state'], string> = { 0: '有效', 3: '已过期', 4: '调整中', 5: '冻结', 6: '已回收' };

const older = (word: string, variants: ReadonlySet<string>): string => (word === '有效' && variants.has('other-words') ? '可使用' : word);

export const stateWord = (state: CouponRow['state'], variants: ReadonlySet<string>): string => older(couponWords[state], variants);
export const quotaStateWord = (state: QuotaRow['state'], variants: ReadonlySet<string>): string => older(quotaWords[state], variants);
