import browser from 'webextension-polyfill';

/**
 * Shows a view in the workspace's own tab: planning and confirming need the room. A tab that shows the workspace already is
 * used again, so that a page cannot fill the window with tabs.
 */
export async function openWorkspaceTab(view: string): Promise<void> {
  const workspace = browser.runtime.getURL('/workspace.html');
  // The time makes it another address: with the fragment alone changed, an open tab would not start anew.
  const url = `${workspace}?at=${Date.now()}#${view}`;
  // Firefox cannot tell its own tabs; there, each proposal opens one.
  const own = (await chrome.runtime.getContexts?.({ contextTypes: [chrome.runtime.ContextType.TAB] })) ?? [];
  const open = own.find(({ documentUrl, tabId }) => tabId > 0 && documentUrl?.startsWith(workspace));
  if (open) await browser.tabs.update(open.tabId, { url, active: true });
  else await browser.tabs.create({ url });
}
