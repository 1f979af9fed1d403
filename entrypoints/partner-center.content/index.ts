import { defineContentScript } from 'wxt/utils/define-content-script';
import css from '../../components/helpers.css?inline';
import type { Helper } from '../../utils/page/helper.ts';
import { pairWithPageWorld } from '../../utils/page/copied-text.ts';
import { startHelpers } from '../../utils/page/start.ts';

const modules = import.meta.glob<Helper>('../../components/helpers/*.tsx', { eager: true, import: 'default' });

export default defineContentScript({
  matches: ['https://account.huaweicloud.com/obmgr/*', 'https://partner.huaweicloud.com/*'],
  allFrames: true,
  runAt: 'document_start',
  noScriptStartedPostMessage: true,
  main() {
    pairWithPageWorld();
    void startHelpers(modules, css);
  },
});
