import type { Pace } from './pace.ts';

/**
 * A browser may put one `fetch` on the wire twice: when a reused connection dies after the effect, Chromium resends the POST by itself.
 * Two ways of sending cannot be replayed, both measured to give one effect:
 * - `streamed`: under HTTP/2 a streamed body; the browser has nothing left to resend. Such a request never arrives under HTTP/1.1.
 *   Where the connection dies, Chromium's network service sometimes crashes over it (docs/money-safety.md): no second effect, but the worker ends.
 * - `fresh-connection`: under HTTP/1.1 every request to the host asks `Connection: close`, so no connection is ever reused.
 */
export type WriteMode = 'streamed' | 'fresh-connection';

/** The text as a body that can be read once only; send it with `duplex: 'half'`. */
export function streamedBody(text: string): ReadableStream<Uint8Array> {
  return new ReadableStream({
    start(controller) {
      controller.enqueue(new TextEncoder().encode(text));
      controller.close();
    },
  });
}

/**
 * Session rule for `declarativeNetRequest` that `fresh-connection` needs. All methods, or a write could go out on the connection of
 * a read; `tabIds: [-1]` = requests of no tab, so pages of Partner Center are untouched.
 */
export const freshConnectionRule = {
  id: 1,
  priority: 1,
  action: {
    type: 'modifyHeaders',
    requestHeaders: [{ header: 'connection', operation: 'set', value: 'close' }],
  },
  condition: { urlFilter: '||bss.myhuaweicloud.com/', tabIds: [-1], resourceTypes: ['xmlhttprequest', 'other'] },
} as const;

export interface ProbeDeps {
  /** A harmless POST query (ListSubCustomers, one row) with a streamed body. Resolves whenever an HTTP answer came, whatever its status. */
  streamedQuery(): Promise<void>;
  /** The same with a plain body. */
  plainQuery(): Promise<void>;
  /** Installs `freshConnectionRule`; rejects where the browser refuses it. */
  useFreshConnections(): Promise<void>;
  /** Removes the rule again. */
  useReusedConnections(): Promise<void>;
}

const arrived = (query: () => Promise<void>): Promise<boolean> =>
  query().then(
    () => true,
    () => false,
  );

/** Connections that a browser keeps to one host. */
const connectionsPerHost = 6;

/**
 * Finds the way in which writes go out; `null` when the host cannot be reached or neither way is available. Without a mode the client sends
 * no write (API-102). Before `fresh-connection` is handed out, as many queries as the browser keeps connections go out
 * under the rule: each closes the connection that it used, so those that were opened before it are used up and no write meets an old one.
 * They need not be under way at the same time; they leave at the pace of all calls.
 */
export async function probeWriteMode(probe: ProbeDeps): Promise<WriteMode | null> {
  if (await arrived(probe.streamedQuery)) {
    await probe.useReusedConnections();
    return 'streamed';
  }
  if (!(await arrived(probe.useFreshConnections))) return null;
  const used = await Promise.all(Array.from({ length: connectionsPerHost }, () => arrived(probe.plainQuery)));
  if (!used.includes(true)) return null;
  // One lost query is no proof of HTTP/1.1: under HTTP/2 the rule would protect nothing.
  if (!(await arrived(probe.streamedQuery))) return 'fresh-connection';
  await probe.useReusedConnections();
  return 'streamed';
}

/**
 * The two queries of the probe: ListSubCustomers for one row. Any HTTP answer counts as arrived, a 403 too. They take their turn in the
 * operation's pace as every other call does.
 */
export function probeQueries(
  fetch: typeof globalThis.fetch,
  pace: Pick<Pace, 'take'>,
  host: string,
  token: string,
): Pick<ProbeDeps, 'streamedQuery' | 'plainQuery'> {
  const body = JSON.stringify({ offset: 0, limit: 1 });
  const query = async (sent: () => RequestInit & { duplex?: 'half' }): Promise<void> => {
    await pace.take('ListSubCustomers', '');
    const answer = await fetch(`${host}/v2/partners/sub-customers/query`, {
      ...sent(),
      method: 'POST',
      headers: { 'Content-Type': 'application/json', 'X-Auth-Token': token },
      redirect: 'error',
      credentials: 'omit',
      cache: 'no-store',
      signal: AbortSignal.timeout(10_000),
    });
    await answer.text();
  };
  return {
    streamedQuery: () => query(() => ({ body: streamedBody(body), duplex: 'half' })),
    plainQuery: () => query(() => ({ body })),
  };
}
