import { defineContentScript } from 'wxt/utils/define-content-script';
import css from '../../components/helpers.css?inline';
import { errorData } from '../../utils/common/errors.ts';
import type { Helper } from '../../utils/page/helper.ts';
import { pairWithPageWorld } from '../../utils/page/page-world.ts';
import { send } from '../../utils/page/send.ts';
import { startHelpers } from '../../utils/page/start.ts';

const modules = import.meta.glob<Helper>('../../components/helpers/*/helper.tsx', { eager: true, import: 'default' });
const looks = import.meta.glob<string>('../../components/helpers/*/*.css', { eager: true, query: '?inline', import: 'default' });

/** Helpers that did not start are said in the log; where the worker does not answer, there is nobody to tell. */
function report(thrown: unknown): void {
  send('helper.failed', { helper: 'start', code: errorData(thrown).code }).catch(() => undefined);
}

export default defineContentScript({
  matches: ['https://account.huaweicloud.com/obmgr/*', 'https://partner.huaweicloud.com/*'],
  allFrames: true,
  runAt: 'document_start',
  noScriptStartedPostMessage: true,
  main() {
    pairWithPageWorld();
    startHelpers(modules, [css, ...Object.values(looks)].join('\n')).catch(report);
  },
});
