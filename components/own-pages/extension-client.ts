import browser from 'webextension-polyfill';
import { AppError } from '../../utils/common/errors.ts';
import type { Answer, Envelope, MessageInput, MessageName, MessageOutput } from '../../utils/common/messages.ts';

/** How the extension's own pages talk to the worker. Stores take it as a parameter, so that a test can answer. */
export type Ask = <N extends MessageName>(name: N, input: MessageInput<N>) => Promise<MessageOutput<N>>;

/**
 * Sends a message to the worker and gives its answer.
 * @throws AppError the worker's own error; `MSG-404` where nobody answers, as after an update of the extension.
 */
export const ask: Ask = async (name, input) => {
  const envelope: Envelope = { name, input };
  const answer = await send<MessageOutput<typeof name>>(envelope);
  if (!answer.ok) throw new AppError(answer.error.code, answer.error.params);
  return answer.value;
};

async function send<Value>(envelope: Envelope): Promise<Answer<Value>> {
  let answer: unknown;
  try {
    answer = await browser.runtime.sendMessage(envelope);
  } catch (cause) {
    throw new AppError('MSG-404', undefined, cause);
  }
  if (answer === undefined || answer === null) throw new AppError('MSG-404');
  return answer as Answer<Value>;
}
