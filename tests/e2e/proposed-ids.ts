import { expect } from 'vitest';
import type { Launched } from '../support/browser.ts';

/** The ids that the workspace shows as ticked on the page; its tab is closed again. */
export async function proposedIds({ context }: Launched): Promise<string[]> {
  const find = () => context.pages().find((page) => page.url().includes('/workspace.html'));
  await expect.poll(() => find() !== undefined, { timeout: 10_000 }).toBe(true);
  const workspace = find();
  if (!workspace) throw new Error('The workspace did not open.');
  const ids = (await workspace.locator('details .pcc-code').textContent()) ?? '';
  await workspace.close();
  return ids.split(' ');
}
