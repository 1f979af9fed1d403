import { AppError } from '../common/errors.ts';
import { type Level, suffices } from '../common/level.ts';
import type { Answer, Envelope, HelperMessage, MessageInput, MessageName, MessageOutput, PageMessage } from '../common/messages.ts';
import { messageLevels } from './message-levels.ts';

/** Whether this content script still belongs to a living extension: after an update or reload it does not. */
export function isOrphan(): boolean {
  return chrome.runtime?.id === undefined;
}

/**
 * Sends a message of the run loop itself to the worker and waits for its answer.
 * @throws AppError with the worker's code, or `MSG-404` when the extension is gone or nobody answers.
 */
export function send<N extends Exclude<MessageName, HelperMessage>>(name: N, input: MessageInput<N>): Promise<MessageOutput<N>> {
  return answerTo<MessageOutput<N>>({ name, input });
}

/** How a helper of level `L` talks to the worker. */
export type HelperSend<L extends Level> = <N extends PageMessage<L>>(name: N, input: MessageInput<N>) => Promise<MessageOutput<N>>;

/**
 * The `send` of one helper: it takes only what its level allows. The worker looks at the helper's declared level again.
 * @throws AppError `MSG-403` without sending, where the level does not suffice; else as {@link send}.
 */
export function sendFor<L extends Level>(helper: string, level: L): HelperSend<L> {
  return async (name, input) => {
    if (!Object.hasOwn(messageLevels, name) || !suffices(level, messageLevels[name])) throw new AppError('MSG-403');
    return answerTo({ name, input, helper });
  };
}

async function answerTo<Value>(envelope: Envelope): Promise<Value> {
  if (isOrphan()) throw new AppError('MSG-404');
  let answer: Answer<Value> | undefined;
  try {
    answer = await chrome.runtime.sendMessage(envelope);
  } catch (cause) {
    throw new AppError('MSG-404', undefined, cause);
  }
  if (!answer) throw new AppError('MSG-404');
  if (!answer.ok) throw new AppError(answer.error.code, answer.error.params);
  return answer.value;
}
