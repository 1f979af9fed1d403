import browser from 'webextension-polyfill';
import { inTurn } from './in-turn.ts';

/** A tab that was just opened does not tell yet what it shows. */
const openingMs = 5000;

let opened = { tabId: -1, at: Number.NEGATIVE_INFINITY };

/**
 * Shows a view in the workspace's own tab: planning and confirming need the room. A tab that shows the workspace already is
 * used again, so that a page cannot fill the window with tabs.
 */
export const openWorkspaceTab = inTurn(async (view: string): Promise<void> => {
  const workspace = browser.runtime.getURL('/workspace.html');
  // The time makes it another address: with the fragment alone changed, an open tab would not start anew.
  const url = `${workspace}?at=${Date.now()}#${view}`;
  const known = Date.now() - opened.at < openingMs ? opened.tabId : await shownIn(workspace);
  const tab = known === undefined ? undefined : await browser.tabs.update(known, { url, active: true }).catch(() => undefined);
  if (!tab) opened = { tabId: (await browser.tabs.create({ url })).id ?? -1, at: Date.now() };
});

/** The tab that shows one of our pages, if any. Firefox cannot tell; there, each proposal opens a tab. */
async function shownIn(page: string): Promise<number | undefined> {
  const own = (await chrome.runtime.getContexts?.({ contextTypes: [chrome.runtime.ContextType.TAB] })) ?? [];
  return own.find(({ documentUrl, tabId }) => tabId > 0 && documentUrl?.startsWith(page))?.tabId;
}
