import { AppError } from '../../common/errors.ts';
import type { ViewPlace } from '../../common/view-place.ts';
import type { Handlers } from '../router.ts';
import { openWorkspaceTab } from '../workspace-tab.ts';

/**
 * Opens the workspace for a page.
 * @param places where each view that was built in is opened, by its id
 */
export const workspaceHandlers = (places: Readonly<Record<string, ViewPlace>>): Pick<Handlers, 'workspace.open'> => ({
  // Not async: the browser opens a side panel only before the listener's first await.
  'workspace.open': ({ view }, sender) => {
    const tabId = sender.tab?.id;
    if (tabId === undefined) throw new AppError('MSG-403');
    if (!Object.hasOwn(places, view)) throw new AppError('MSG-400');
    if (places[view] === 'tab') return openWorkspaceTab(view).then(() => null);
    return chrome.sidePanel.open({ tabId }).then(() => null);
  },
});
