import type { Handlers } from '../router.ts';

/** Opens the workspace beside the tab that asks. */
export const workspaceHandlers: Pick<Handlers, 'workspace.open'> = {
  // Not async: the browser opens a side panel only before the listener's first await.
  'workspace.open': (_, sender) => {
    const tabId = sender.tab?.id;
    if (tabId !== undefined) return chrome.sidePanel.open({ tabId }).then(() => null);
    return chrome.sidePanel.open({ windowId: chrome.windows.WINDOW_ID_CURRENT }).then(() => null);
  },
};
