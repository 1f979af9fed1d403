/** Words that every surface uses. */
export default {
  'app.name': '伙伴中心助手',
  'app.thirdParty': '第三方工具，非华为云官方',
  'action.close': '关闭',
  'action.cancel': '取消',
  'action.retry': '再试一次',
  'action.copied': '已复制',
  'quoteTab.productQuote': '商品报价',
  'quoteTab.configurationQuote': '配置单报价',
  'error.unknown':
    '出现未预料的错误（{code}）。无法确定刚才的操作是否已执行：请先到“批量作业”核对，不要重复操作。若反复出现，请在“选项 › 日志”里导出日志。',
  'error.MSG-400': '扩展内部消息的内容不对（MSG-400），已拒绝执行，资金没有变动。请刷新页面后重试。',
  'error.MSG-403': '扩展拒绝了这个来源的消息（MSG-403），没有执行，资金没有变动。',
  'error.MSG-404':
    '扩展没有应答，可能刚刚更新（MSG-404）。无法确定刚才的操作是否已执行：请刷新页面，涉及资金的请先到“批量作业”核对，不要重复操作。',
  'error.MSG-500':
    '扩展内部出错（MSG-500）。无法确定刚才的操作是否已执行：涉及资金的请先到“批量作业”核对，不要重复操作。若反复出现，请在“选项 › 日志”里导出日志。',
} as const;
