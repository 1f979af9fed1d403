import { useEffect, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { errorData } from '../../utils/common/errors.ts';
import { log } from '../../utils/common/log.ts';

/** Whether this page has a tab of its own; `false` in the side panel, and until the browser has answered. */
export function useInTab(): boolean {
  const [inTab, setInTab] = useState(false);
  useEffect(() => {
    browser.tabs
      .getCurrent()
      .then((tab) => setInTab(tab?.id !== undefined))
      .catch((thrown: unknown) => log('page.in-tab', { code: errorData(thrown).code }));
  }, []);
  return inTab;
}
