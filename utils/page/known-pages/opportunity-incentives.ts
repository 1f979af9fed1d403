import { heading, knownPage, steps, table } from '../known-page.ts';

const name = ['机会点名称', '机会点'];

/**
 * 机会点激励申请 of 销售 › 机会点管理, which only the main account has. Tabs, steps, the first states and the row actions are
 * documented, of the columns 激励编码 and 机会点名称 alone.
 */
export default knownPage({
  title: ['机会点激励申请'],
  parts: {
    flow: steps({ names: { apply: ['激励申请'], reconcile: ['激励对账'], pay: ['激励申付'], done: ['激励完成'] } }),
    notYours: heading({ words: ['机会点激励申请'], unless: ['激励申付', '已申请激励'] }),
    waiting: table({ tabs: [['待申请激励']], columns: { name }, rowActions: { apply: ['申请激励'] } }),
    applied: table({
      tabs: [['已申请激励']],
      columns: { code: ['激励编码'], name, state: ['状态', '激励状态'], date: ['提交时间', '申请时间', '提交日期'] },
      rowActions: { reconcile: ['核对激励'], pay: ['申请付款'] },
    }),
  },
});

/** Where an incentive stands, by the words of its state (manual, sections on application and payment). */
export const stageWords = {
  review: ['激励审核中'],
  refused: ['激励审核不通过'],
  reconcile: ['激励公示待确认'],
  pay: ['激励待申付'],
  processing: ['申请处理中'],
  invoice: ['待伙伴开票'],
  paying: ['支付中'],
  done: ['激励完成', '已完成'],
} as const;
