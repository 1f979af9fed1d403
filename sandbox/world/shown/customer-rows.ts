/** Rows of 客户管理 as the page gets them, and what its 拨款 and 回收 answer. Shared by the server and the page. */
export interface CustomerRow {
  customerId: string;
  name: string;
  maskedName: string;
  accountName: string;
  maskedAccountName: string;
  maskedPhone: string;
  maskedMail: string;
  /** 代售 or 顾问销售. */
  association: '代售' | '顾问销售';
  manager: string;
  alerts: number;
  /** 本月消费, `¥1,234.56`. */
  monthSpend: string;
  /** 可用额度 as only the variant `balance-column` shows it; empty for 顾问销售. */
  balance: string;
  /** The reseller; empty for the account's own customers. */
  resellerName: string;
  maskedResellerName: string;
}

/** 拨款 or 回收 of money, of one customer or several with the same amount. */
export interface AdjustRequest {
  kind: '拨款' | '回收';
  customerIds: string[];
  /** Yuan as they were typed. */
  amount: string;
}

export interface AdjustAnswer {
  done: number;
  /** What really moved, in sum. */
  amount: string;
  refused: { id: string; reason: string }[];
}

/** A line of 调账记录. */
export interface AdjustmentRow {
  transId: string;
  at: string;
  customer: string;
  kind: string;
  amount: string;
  operator: string;
}
