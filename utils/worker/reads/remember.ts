import type { ApiClient } from '../api/client.ts';
import type { KeptAnswer } from './types.ts';

export interface AnswerMemory {
  /** Answers that were given before this worker began. */
  kept(question: string, nth: number): Promise<KeptAnswer | undefined>;
  keep(answer: Omit<KeptAnswer, 'readId'>): Promise<void>;
  now(): number;
  readonly signal: AbortSignal;
}

/** What was answered longer ago is asked anew: values of a read should be of one time, as far as that can be. */
const freshMs = 30 * 60_000;

/**
 * A client that keeps each answer before it is used. A reader that starts again from its beginning is then where it was, without a
 * call: it needs no cursor. It must ask the same questions in the same order, and may only read. Throws the signal's reason when
 * the read was stopped.
 */
export function remembering(client: ApiClient, memory: AnswerMemory): ApiClient {
  const asked = new Map<string, number>();
  return {
    turn: () => Promise.reject(new TypeError('A long read writes nothing.')),
    async call(request) {
      if (request.effect !== 'read') throw new TypeError('A long read writes nothing.');
      const { schema: _schema, ...rest } = request;
      const question = JSON.stringify(rest);
      const nth = asked.get(question) ?? 0;
      asked.set(question, nth + 1);
      memory.signal.throwIfAborted();
      const kept = await memory.kept(question, nth);
      if (kept && Math.abs(memory.now() - kept.at) < freshMs) {
        // What was kept is what the same schema made of the same question's answer.
        const { value, requestId, serverTime } = kept as KeptAnswer & { value: never };
        return { value, requestId, serverTime, headers: new Headers() };
      }
      memory.signal.throwIfAborted();
      const answer = await client.call(request);
      const { value, requestId, serverTime } = answer;
      await memory.keep({ question, nth, at: memory.now(), value, requestId, serverTime });
      return answer;
    },
  };
}
