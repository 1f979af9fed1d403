import { browserFetch } from './api/browser-fetch.ts';
import { apiHosts } from './api/client.ts';
import type { Pace } from './api/pace.ts';
import { freshConnectionRule, probeQueries, probeWriteMode, type WriteMode } from './api/write-mode.ts';

/**
 * Finds out at sign-in how writes can go out so that the browser cannot put one on the wire twice, and sets the browser up
 * for it. `null`: no such way, or no connection.
 */
export function writeModeProbe(pace: Pick<Pace, 'take'>): (token: string) => Promise<WriteMode | null> {
  return (token) =>
    probeWriteMode({
      ...probeQueries(browserFetch, pace, apiHosts.bss, token),
      useFreshConnections: () => setRules([freshConnectionRule as unknown as chrome.declarativeNetRequest.Rule]),
      useReusedConnections: () => setRules([]),
    });
}

async function setRules(addRules: chrome.declarativeNetRequest.Rule[]): Promise<void> {
  await chrome.declarativeNetRequest.updateSessionRules({ removeRuleIds: [freshConnectionRule.id], addRules });
}
