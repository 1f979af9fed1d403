import { AppError } from '../../common/errors.ts';
import type { Handlers } from '../router.ts';
import { openWorkspaceTab } from '../workspace-tab.ts';

/** Opens the workspace for a page: what is only looked at beside it, what needs room in a tab. */
export const workspaceHandlers: Pick<Handlers, 'workspace.open'> = {
  // Not async: the browser opens a side panel only before the listener's first await.
  'workspace.open': ({ view }, sender) => {
    const tabId = sender.tab?.id;
    if (tabId === undefined) throw new AppError('MSG-403');
    if (view !== 'share') return openWorkspaceTab(view).then(() => null);
    return chrome.sidePanel.open({ tabId }).then(() => null);
  },
};
