/** Words that every surface uses. */
export default {
  'app.name': 'Partner Center Companion',
  'app.thirdParty': 'Third-party tool, not by Huawei Cloud',
  'action.close': 'Close',
  'action.cancel': 'Cancel',
  'action.retry': 'Try again',
  'action.copied': 'Copied',
  'quoteTab.productQuote': '商品报价 (product quotation)',
  'quoteTab.configurationQuote': '配置单报价 (configuration quotation)',
  'error.unknown':
    'Something unforeseen went wrong ({code}). Whether what you did was carried out is not known: check under Jobs first, and do not do it again. If it keeps happening, export the log under Options › Log.',
  'error.MSG-400':
    'An internal message had the wrong content (MSG-400) and was refused; no money was moved. Reload the page and try again.',
  'error.MSG-403': 'The extension refused a message from this sender (MSG-403); nothing was done and no money was moved.',
  'error.MSG-404':
    'The extension did not answer, perhaps because it was just updated (MSG-404). Whether what you did was carried out is not known: reload the page, and where money is concerned check under Jobs before you do it again.',
  'error.MSG-500':
    'The extension failed internally (MSG-500). Whether what you did was carried out is not known: where money is concerned check under Jobs before you do it again. If it keeps happening, export the log under Options › Log.',
} as const;
