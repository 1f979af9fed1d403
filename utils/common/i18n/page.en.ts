/** What the helpers inside Partner Center pages say. */
export default {
  'share.button': 'Share',
  'share.title': 'Share product link',
  'share.unknownProduct': '(product name not recognised)',
  'share.unknownEnd': 'not recognised',
  'share.customer': 'Customer',
  'share.end': 'Offer ends',
  'share.waiting': 'Asking the page for the link…',
  'share.clipboardUntouched':
    'Your clipboard is untouched: the page may say 复制成功 (copied), but nothing is copied until you press a copy button below.',
  'share.link': 'Link (exactly what 复制链接 of the page gives)',
  'share.huaweiHost': 'Huawei Cloud host',
  'share.otherHost': 'Not a Huawei Cloud host',
  'share.otherHostWarning': 'This link is not on a Huawei Cloud host. Make sure that it really is the link your customer should get.',
  'share.otherHostConfirm': 'I have checked it, go on',
  'share.path': 'Path',
  'share.hash': 'Fragment',
  'share.qrLabel': 'QR code of {product}',
  'share.copyLink': 'Copy link',
  'share.copyMessage': 'Copy message',
  'share.copyImage': 'Copy QR image',
  'share.saveImage': 'Save QR code',
  'share.saved': 'Handed to the browser for saving',
  'share.copyFailed': 'Not copied: the browser refused to write the clipboard. Select the link above and copy it by hand.',
  'share.hidden': 'Something on the page covers this window, so nothing was done, to be safe. Remove what covers it and press again.',
  'share.history': 'Show what I shared',
  'share.customerOnly': 'The link works only for the customer named in the offer, and only while the offer runs.',
  'share.template':
    'Hello, here is your offer link for “{product}”, valid until {end}:\n{link}\nPlease sign in with the Huawei Cloud account that the offer names before you open it and order, or the offer may not apply.',
  'error.SHARE-101':
    'The page gave no link within {seconds} seconds (SHARE-101). Your clipboard is unchanged; a link that comes within the next 30 seconds is thrown away and does not reach it. Try again later, or use the page’s own 复制链接 (then the page writes the clipboard: check before you paste).',
  'error.SHARE-102':
    'This row changed while the link was being fetched (SHARE-102). To keep it from reaching the wrong customer the link was thrown away; your clipboard is unchanged. Press Share again on the row that you mean.',
  'error.SHARE-103':
    'What the page gave is not a web address (SHARE-103). It was thrown away and nothing was copied. Ask whoever provides the product, or try later.',
  'error.SHARE-104': 'The link from the page is not an https link (SHARE-104), which is unsafe. It was thrown away and nothing was copied.',
  'error.SHARE-105':
    'The link from the page holds invisible characters or a user name and may be forged (SHARE-105). It was thrown away and nothing was copied.',
  'error.SHARE-106': 'The page gave an empty text (SHARE-106). Nothing was copied. Try again later.',
  'error.SHARE-107': 'The link is too long for a reliable QR code (SHARE-107). The link and the message can still be copied.',
  'error.SHARE-108': 'The page’s own 复制链接 is disabled on this row (SHARE-108), so there is no link to fetch. The page says why.',
  'error.SHARE-110':
    'The part that fetches links did not start on this page (SHARE-110). Your clipboard is unchanged. Reload the page and try again; until then use the page’s own 复制链接.',
  'error.SHARE-111':
    'Cancelled (SHARE-111). Your clipboard is unchanged. A link that the page gives within the next 30 seconds is thrown away and does not reach it.',
  'share.quoteTab': 'Quote tab',
  'share.product': 'Product',
  'share.params': 'Parameters',
  'share.host': 'Host',
  'share.anyProduct': 'KooGallery product',
  'share.anyEnd': 'the date shown when ordering',
  'share.notRecorded': '(could not be added to the local history)',
  'share.fileName': 'QR',
  'reclaim.count': '{count} coupons ticked',
  'reclaim.noneTicked': 'Tick coupons to check them in the workspace and take them back in bulk',
  'reclaim.propose': 'Check and take back…',
  'reclaim.tickAll': 'Tick all on this page that can be taken back',
  'reclaim.ticked': '{count} coupons on this page are ticked; use the page’s own 批量回收 (batch reclaim)',
  'reclaim.noId':
    'This page does not show the coupon ID column, so the ticked coupons cannot be told. Let the page show it, or select by filter in the workspace',
  'reclaim.openWorkspace': 'Open the workspace',
  'reclaim.reseller':
    'A reseller has no credentials for Huawei Cloud’s API, so this tool cannot take coupons back for you. Your distributor can; or tick here and use the page’s own 批量回收 (batch reclaim).',
  'reclaim.onlyHere': 'Only rows that this page shows',
  'reclaim.sent': 'Handed to the workspace, where you check it. Nothing has been taken back.',
  'share.saveFailed': 'Not saved: the browser could not make the picture. You can copy the link instead.',
  'error.SHARE-109':
    'This row is no longer on the page (SHARE-109). No link was fetched and your clipboard is unchanged. Press Share again on the row that you mean.',
  'error.SHARE-112':
    'The page may still be busy with an earlier copy (SHARE-112). So that another customer’s link is not taken for this row’s, none was fetched; your clipboard is unchanged. Try again in a moment (30 seconds at most).',
} as const;
