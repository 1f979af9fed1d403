import type { CDPSession } from 'playwright-core';

/** The ids of the extension's isolated worlds in the page and in its same-origin frames. */
export async function contentScriptContexts(session: CDPSession, extensionId: string): Promise<number[]> {
  const ids: number[] = [];
  session.on('Runtime.executionContextCreated', ({ context }) => {
    if (context.origin === `chrome-extension://${extensionId}`) ids.push(context.id);
  });
  await session.send('Runtime.enable');
  return ids;
}
