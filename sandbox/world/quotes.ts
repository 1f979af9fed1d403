import type { QuoteKind } from './shown/quote-rows.ts';
import type { Role } from './shown/roles.ts';

/** One row of 优惠商品: goods of an offer that is in force. Columns are not documented; these are a choice. */
export interface Quote {
  /** Key inside the sandbox. No page shows it. */
  id: string;
  role: Role;
  kind: QuoteKind;
  /** 商品名称 or 配置单名称 */
  name: string;
  /** 产品ID or 配置单ID */
  shownId: string;
  specification: string;
  /** A customer of the role's account, and its name. */
  customerId: string;
  customerName: string;
  /** 85 is 8.5 折. */
  discountPercent: number;
  priceFen: number;
  /** ms, UTC */
  startAt: number;
  /** ms, UTC */
  endAt: number;
  link: string;
}
