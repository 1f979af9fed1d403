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
  'error.unknown': '出现未预料的错误（{code}）。没有资金操作因此发生。请重试；若反复出现，请在“选项 › 日志”里导出日志。',
  'error.MSG-400': '扩展内部消息的内容不对（MSG-400），已拒绝。没有资金操作因此发生。请刷新页面后重试。',
  'error.MSG-403': '扩展拒绝了这个来源的消息（MSG-403）。没有资金操作因此发生。',
  'error.MSG-404': '扩展已更新，页面上的旧助手不再可用（MSG-404）。没有资金操作因此发生。请刷新页面。',
  'error.MSG-500': '扩展内部出错（MSG-500）。没有资金操作因此发生。请重试；若反复出现，请在“选项 › 日志”里导出日志。',
} as const;
