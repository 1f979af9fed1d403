import { defineContentScript } from 'wxt/utils/define-content-script';

export default defineContentScript({
  matches: ['https://account.huaweicloud.com/obmgr/*', 'https://partner.huaweicloud.com/*'],
  allFrames: true,
  runAt: 'document_start',
  world: 'MAIN',
  main() {},
});
