import browser from 'webextension-polyfill';
import { sessionArea } from './storage-area.ts';

const key = 'workspaceTab';

/**
 * Shows a view in the workspace's own tab: planning and confirming need the room. The tab that was opened before is used
 * again, so that a page cannot fill the window with tabs.
 */
export async function openWorkspaceTab(view: string): Promise<void> {
  const url = `${browser.runtime.getURL('/workspace.html')}?from=page#${view}`;
  const known = await sessionArea.get(key);
  if (typeof known === 'number') {
    const tab = await browser.tabs.update(known, { url, active: true }).catch(() => undefined);
    if (tab) return void (await browser.tabs.reload(known));
  }
  const tab = await browser.tabs.create({ url });
  await sessionArea.set(key, tab.id);
}
