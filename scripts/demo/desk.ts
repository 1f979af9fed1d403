import type { Page } from 'playwright-core';
import type { Launched } from '../../tests/support/browser.ts';
import type { Answer, MessageInput, MessageName, MessageOutput } from '../../utils/common/messages.ts';

/** A document of the extension without any script of ours, from which messages go to the worker as our own pages send them. */
export interface Desk {
  readonly page: Page;
  /** The value of the answer. @throws Error with the code of a refusal */
  ask<N extends MessageName>(name: N, input: MessageInput<N>): Promise<MessageOutput<N>>;
}

export async function openDesk({ context, extensionId, page: front }: Launched): Promise<Desk> {
  const page = await context.newPage();
  await page.goto(`chrome-extension://${extensionId}/manifest.json`);
  await front.bringToFront();
  return {
    page,
    async ask<N extends MessageName>(name: N, input: MessageInput<N>) {
      const answer = await page.evaluate<Answer<MessageOutput<N>>, readonly [string, unknown]>(
        ([sentName, sentInput]) => chrome.runtime.sendMessage({ name: sentName, input: sentInput }),
        [name, input],
      );
      if (answer.ok) return answer.value;
      throw new Error(`${name}: ${answer.error.code} ${JSON.stringify(answer.error.params ?? {})}`);
    },
  };
}
