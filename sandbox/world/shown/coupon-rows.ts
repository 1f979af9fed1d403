/** Rows of 券管理 as the page gets them, and what its 回收 answers. Shared by the server and the page. */
export interface CouponRow {
  couponId: string;
  customerName: string;
  maskedCustomerName: string;
  faceValue: string;
  balance: string;
  /** 1 not activated, 2 usable, 3 used, 4 expired, 5 reclaimed. */
  state: 1 | 2 | 3 | 4 | 5;
  startAt: string;
  endAt: string;
}

export interface QuotaRow {
  quotaId: string;
  /** Reseller that holds it; empty for the account's own. */
  resellerName: string;
  maskedResellerName: string;
  faceValue: string;
  balance: string;
  /** 0 valid, 3 invalid, 4 being adjusted, 5 frozen, 6 taken back. */
  state: 0 | 3 | 4 | 5 | 6;
  startAt: string;
  endAt: string;
}

export interface RecordRow {
  at: string;
  operation: string;
  amount: string;
  operator: string;
  result: string;
}

export interface ReclaimAnswer {
  /** Amount really taken back. */
  amount: string;
  taken: number;
  refused: { id: string; reason: string }[];
}

export interface Page<Row> {
  total: number;
  rows: Row[];
}
