import { AppError } from '../common/errors.ts';
import type { Answer, MessageInput, MessageName, MessageOutput } from '../common/messages.ts';

/** Whether this content script still belongs to a living extension: after an update or reload it does not. */
export function isOrphan(): boolean {
  return chrome.runtime?.id === undefined;
}

/**
 * Sends a message to the worker and waits for its answer.
 * @throws AppError with the worker's code, or `MSG-404` when the extension is gone or nobody answers.
 */
export async function send<N extends MessageName>(name: N, input: MessageInput<N>): Promise<MessageOutput<N>> {
  if (isOrphan()) throw new AppError('MSG-404');
  let answer: Answer<MessageOutput<N>> | undefined;
  try {
    answer = await chrome.runtime.sendMessage({ name, input });
  } catch (cause) {
    throw new AppError('MSG-404', undefined, cause);
  }
  if (!answer) throw new AppError('MSG-404');
  if (!answer.ok) throw new AppError(answer.error.code, answer.error.params);
  return answer.value;
}
