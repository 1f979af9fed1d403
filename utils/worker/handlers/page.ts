import { pageStringsFor } from '../../common/i18n/index.ts';
import { log, logEntries } from '../../common/log.ts';
import { keepHealth, listHealth } from '../page-health.ts';
import type { Handlers } from '../router.ts';
import type { Sender } from '../sender.ts';
import { localeOf, readSettings } from '../settings.ts';

type Names = 'page.start' | 'page.health' | 'helper.failed' | 'health.list' | 'log.report' | 'log.export';

/** `chrome-extension://…/options.html` → `options`. */
const pageOf = ({ url = '' }: Sender): string => /\/(\w+)\.html/.exec(url)?.[1] ?? '';

/** What content scripts ask and report, and where a person reads the reports. */
export const pageHandlers: Pick<Handlers, Names> = {
  'page.start': async () => {
    const { language, helpersOff, shareTemplate, serviceLists } = await readSettings();
    const strings = pageStringsFor(localeOf(language));
    return { strings, helpersOff, shareTemplate: shareTemplate || strings['share.template'], serviceLists };
  },
  'page.health': async (health, sender) => {
    await keepHealth(health, sender.url ? new URL(sender.url).host : '', Date.now());
    return null;
  },
  'helper.failed': ({ helper, code }) => {
    log('helper-failed', { helper, code });
    return null;
  },
  'health.list': () => listHealth(),
  'log.report': ({ event, code }, sender) => {
    log(event, { page: pageOf(sender), ...(code === undefined ? {} : { code }) });
    return null;
  },
  'log.export': () => logEntries().map((entry) => ({ ...entry })),
};
