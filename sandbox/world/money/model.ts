/** What a customer can spend; only part of it was given by the partner and can be taken back. */
export interface CustomerAccount {
  readonly customerId: string;
  /** Given by the partner: this is what can be taken back, fen. */
  balanceFen: number;
  /** The customer's own, counted in what it can spend, fen. */
  readonly ownFen: number;
  debtFen: number;
}

/** The purse of a partner, fen. */
export interface PartnerAccount {
  /** Account name. */
  readonly partner: string;
  balanceFen: number;
  /** Earmarked part of the balance; cannot be allocated. */
  readonly designatedFen: number;
  readonly creditLimitFen: number;
}

export type Adjustment = 'BEADJUST' | 'BERETRIEVE' | 'BEUNBIND';

/** One line of the adjust records. */
export interface AdjustLine {
  readonly transId: string;
  readonly type: Adjustment;
  /** Account name of the partner whose customer (or reseller) it is. */
  readonly partner: string;
  /** The customer, or a reseller of a distributor. */
  readonly subjectId: string;
  readonly fen: number;
  readonly at: number;
  readonly operator: string | null;
  /** The list operation shows the line from this time on. */
  readonly visibleFrom: number;
  /** How often the list has the line; 2 only by a fault. */
  readonly copies: 1 | 2;
}

/** One line of a partner's income and expenses. */
export interface ChangeLine {
  readonly changeId: string;
  /** Account name of the partner whose purse it is. */
  readonly partner: string;
  /** `RECHARGE`, or as the adjust records have it. */
  readonly trade: 'RECHARGE' | Adjustment;
  readonly tradeId: string;
  readonly income: boolean;
  readonly fen: number;
  readonly balanceAfterFen: number;
  readonly at: number;
  /** Customer or reseller; null for a recharge. */
  readonly subjectId: string | null;
  readonly visibleFrom: number;
}

/** An order of a customer. */
export interface Order {
  readonly orderId: string;
  readonly customerId: string;
  /** 5 done, 6 to be paid. */
  readonly status: 5 | 6;
  readonly fen: number;
  readonly createdAt: number;
}
