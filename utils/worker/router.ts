import * as v from 'valibot';
import { AppError, errorData } from '../common/errors.ts';
import { type Level, suffices } from '../common/level.ts';
import { log } from '../common/log.ts';
import { messages, type Answer, type MessageName, type MessageOutput, type Messages } from '../common/messages.ts';
import { senderKind, type Sender } from './sender.ts';

type Parsed<N extends MessageName> = v.InferOutput<Messages[N]['input']>;

/** One function for each message: a missing one does not compile. */
export type Handlers = {
  readonly [N in MessageName]: (input: Parsed<N>, sender: Sender) => MessageOutput<N> | Promise<MessageOutput<N>>;
};

const EnvelopeSchema = v.strictObject({
  name: v.string(),
  input: v.unknown(),
  helper: v.exactOptional(v.pipe(v.string(), v.maxLength(64))),
});

function isMessageName(name: string): name is MessageName {
  return Object.hasOwn(messages, name);
}

/**
 * The only gate into the worker: known name → sender → allowed → helper's level → input parsed → handler → output parsed.
 * Everything up to the handler's first await runs in the listener's own turn, or the browser would not let a handler open the
 * side panel.
 * @param levels the level that each page helper declares, by its id. A helper that is not there may send nothing.
 */
export function createRouter(
  handlers: Handlers,
  own: { readonly id: string; readonly origin: string },
  levels: Readonly<Record<string, Level>>,
) {
  /** A message names its helper exactly if it is one that helpers send. */
  const mayHelper = (helper: string | undefined, needed: Level | undefined): boolean => {
    if (helper === undefined || needed === undefined) return helper === needed;
    const has = Object.hasOwn(levels, helper) ? levels[helper] : undefined;
    return has !== undefined && suffices(has, needed);
  };

  const run = (message: unknown, sender: Sender): { name: MessageName; value: unknown } => {
    const envelope = v.safeParse(EnvelopeSchema, message);
    if (!envelope.success || !isMessageName(envelope.output.name)) throw new AppError('MSG-400');
    const { name, input, helper } = envelope.output;
    const kind = senderKind(sender, own);
    const declaration = messages[name];
    if (!kind || !declaration.from.includes(kind)) throw new AppError('MSG-403');
    if (!mayHelper(helper, declaration.level)) throw new AppError('MSG-403');
    const parsed = v.safeParse(declaration.input, input);
    if (!parsed.success) throw new AppError('MSG-400');
    // The declaration ties the parsed input to the handler of the same name.
    return { name, value: (handlers[name] as (input: unknown, sender: Sender) => unknown)(parsed.output, sender) };
  };

  return async (message: unknown, sender: Sender): Promise<Answer<unknown>> => {
    try {
      const { name, value } = run(message, sender);
      return { ok: true, value: v.parse(messages[name].output, await value) };
    } catch (thrown) {
      const error = errorData(thrown);
      const { success, output } = v.safeParse(EnvelopeSchema, message);
      log('message-failed', { code: error.code, ...(success && isMessageName(output.name) ? { message: output.name } : {}) });
      return { ok: false, error };
    }
  };
}
