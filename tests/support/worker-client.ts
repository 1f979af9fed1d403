import type { Page } from 'playwright-core';
import type { Answer, MessageInput, MessageName, MessageOutput } from '../../utils/common/messages.ts';
import type { Launched } from './browser.ts';

/** Speaks to the worker from a document of the extension without any script of ours, as our own pages do. */
export interface WorkerClient {
  readonly page: Page;
  /** @throws Error where nobody answers, as when the worker dies with the question */
  send<N extends MessageName>(name: N, input: MessageInput<N>): Promise<Answer<MessageOutput<N>>>;
  /** The value of the answer. @throws Error with the code of a refusal */
  ask<N extends MessageName>(name: N, input: MessageInput<N>): Promise<MessageOutput<N>>;
}

export async function openWorkerClient({ context, extensionId }: Launched): Promise<WorkerClient> {
  const page = await context.newPage();
  await page.goto(`chrome-extension://${extensionId}/manifest.json`);
  const client: WorkerClient = {
    page,
    async send<N extends MessageName>(name: N, input: MessageInput<N>) {
      try {
        return await page.evaluate<Answer<MessageOutput<N>>, readonly [string, unknown]>(
          ([sentName, sentInput]) => chrome.runtime.sendMessage({ name: sentName, input: sentInput }),
          [name, input],
        );
      } catch (cause) {
        throw new Error(`Nobody answered ${name}.`, { cause });
      }
    },
    async ask(name, input) {
      const answer = await client.send(name, input);
      if (answer.ok) return answer.value;
      throw new Error(`${name}: ${answer.error.code} ${JSON.stringify(answer.error.params ?? {})}`);
    },
  };
  return client;
}
