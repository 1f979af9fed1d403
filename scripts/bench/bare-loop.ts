/** Requests as the engine makes them; `{id}` stands for the target. */
export interface BareRequests {
  /** Read together before each act. */
  readonly checks: readonly string[];
  readonly act: { readonly url: string; readonly body: string };
  /** Read once for each batch; `id`: the parameter that names each target. */
  readonly readBack: { readonly url: string; readonly id?: string; readonly batch: number };
}

/** What the loop needs; sent into the worker. */
export interface BareLoop extends BareRequests {
  readonly targets: readonly string[];
  readonly lanes: number;
}

/**
 * Runs in the extension's worker: the requests that the engine makes for these targets, and nothing else. No pace, no store,
 * no schema, no decision.
 */
export async function bareLoop({ targets, lanes, checks, act, readBack }: BareLoop): Promise<void> {
  const { 'vault.session': session } = await chrome.storage.session.get('vault.session');
  const { token } = session as { token: string };
  const headers = { 'Content-Type': 'application/json', 'X-Language': 'zh_CN', 'X-Auth-Token': token };
  const send = async (url: string, init: RequestInit & { duplex?: 'half' }): Promise<void> => {
    const answer = await fetch(url, {
      headers,
      redirect: 'error',
      credentials: 'omit',
      cache: 'no-store',
      referrerPolicy: 'no-referrer',
      signal: AbortSignal.timeout(25_000),
      ...init,
    });
    const text = await answer.text();
    if (!answer.ok) throw new Error(`${answer.status} ${text}`);
    if (text !== '') JSON.parse(text);
  };
  const read = (url: string): Promise<void> => send(url, { method: 'GET' });
  const queue = [...targets];
  const lane = async (): Promise<void> => {
    for (let target = queue.shift(); target !== undefined; target = queue.shift()) {
      const id = target;
      await Promise.all(checks.map((url) => read(url.replace('{id}', id))));
      const bytes = new TextEncoder().encode(act.body.replace('{id}', id));
      const body = new ReadableStream<Uint8Array>({
        start(controller) {
          controller.enqueue(bytes);
          controller.close();
        },
      });
      await send(act.url, { method: 'POST', body, duplex: 'half' });
    }
  };
  await Promise.all(Array.from({ length: lanes }, lane));
  for (let start = 0; start < targets.length; start += readBack.batch) {
    const named = readBack.id === undefined ? [] : targets.slice(start, start + readBack.batch).map((id) => `&${readBack.id}=${id}`);
    await read(readBack.url + named.join(''));
  }
}

/** Runs in the extension's worker: whoever waits for a time goes on at once, so the pace lets every call leave. Lasts until the worker dies. */
export function skipWaits(): void {
  globalThis.setTimeout = ((task: () => void) => {
    queueMicrotask(task);
    return 0;
  }) as unknown as typeof setTimeout;
}
