import type { ApiClient } from './client.ts';

/** A client that remembers what time it is on the far side. */
export interface ClockedClient {
  readonly api: ApiClient;
  /** UTC ms, as the last answer that named a time told it; `null` = none did. */
  serverTime(): number | null;
}

/** The far side decides by its own clock what has expired; this computer's may be off by hours. */
export function clocked(client: ApiClient): ClockedClient {
  let last: number | null = null;
  return {
    api: {
      turn: (operation) => client.turn(operation),
      async call(request) {
        const answer = await client.call(request);
        last = answer.serverTime ?? last;
        return answer;
      },
    },
    serverTime: () => last,
  };
}
