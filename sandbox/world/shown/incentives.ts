/** Where an opportunity incentive stands; `open` has not been asked for yet (tab 待申请激励). */
export type IncentiveState = 'open' | 'review' | 'refused' | 'published' | 'payable' | 'processing' | 'invoice' | 'paying' | 'done';

/** The first four words are documented for 已申请激励, the next three for payments in general, the last for the step graphic. */
export const incentiveWords: Record<IncentiveState, string> = {
  open: '待申请激励',
  review: '激励审核中',
  refused: '激励审核不通过',
  published: '激励公示待确认',
  payable: '激励待申付',
  processing: '申请处理中',
  invoice: '待伙伴开票',
  paying: '支付中',
  done: '激励完成',
};

/** A row of 机会点激励申请 as the page gets it. Beside code, name and state Huawei documents no column. */
export interface IncentiveRow {
  /** In the links of the row; no page shows it. */
  id: string;
  /** 激励编码; empty before the application. */
  code: string;
  opportunityName: string;
  customerName: string;
  maskedCustomerName: string;
  state: IncentiveState;
  amount: string;
  /** Day of the complete delivery. */
  deliveredAt: string;
  /** Empty before the application. */
  submittedAt: string;
}
