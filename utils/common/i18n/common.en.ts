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
  'error.unknown': 'Something unforeseen went wrong ({code}). No money was moved by it. Try again; if it keeps happening, export the log under Options › Log.',
  'error.MSG-400': 'An internal message had the wrong content (MSG-400) and was refused. No money was moved by it. Reload the page and try again.',
  'error.MSG-403': 'The extension refused a message from this sender (MSG-403). No money was moved by it.',
  'error.MSG-404': 'The extension was updated, so the old helper on this page no longer works (MSG-404). No money was moved by it. Reload the page.',
  'error.MSG-500': 'The extension failed internally (MSG-500). No money was moved by it. Try again; if it keeps happening, export the log under Options › Log.',
} as const;
