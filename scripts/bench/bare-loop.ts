/** What the loop needs; sent into the worker. */
export interface BareLoop {
  readonly couponIds: readonly string[];
  readonly lanes: number;
  /** Coupons in one request that reads records back. */
  readonly batch: number;
}

/**
 * Runs in the extension's worker: the requests that the engine makes for these coupons, and nothing else. No pace, no store,
 * no schema, no decision.
 */
export async function bareLoop({ couponIds, lanes, batch }: BareLoop): Promise<void> {
  const base = 'https://bss.myhuaweicloud.com/v2/promotions/benefits/partner-coupons';
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
  const recordsOf = (ids: readonly string[]): Promise<void> => {
    const query = new URLSearchParams([
      ...['2', '3', '4', '5', '6', '7', '8', '9'].map((type) => ['operation_types', type]),
      ...ids.map((couponId) => ['coupon_ids', couponId]),
      ['offset', '0'],
      ['limit', '100'],
    ]);
    return send(`${base}/records/query?${query}`, { method: 'GET' });
  };
  const queue = [...couponIds];
  const lane = async (): Promise<void> => {
    for (let couponId = queue.shift(); couponId !== undefined; couponId = queue.shift()) {
      await Promise.all([send(`${base}?coupon_id=${couponId}&offset=0&limit=10`, { method: 'GET' }), recordsOf([couponId])]);
      const bytes = new TextEncoder().encode(JSON.stringify({ coupon_id: couponId }));
      const body = new ReadableStream<Uint8Array>({
        start(controller) {
          controller.enqueue(bytes);
          controller.close();
        },
      });
      await send(`${base}/reclaim`, { method: 'POST', body, duplex: 'half' });
    }
  };
  await Promise.all(Array.from({ length: lanes }, lane));
  for (let start = 0; start < couponIds.length; start += batch) await recordsOf(couponIds.slice(start, start + batch));
}

/** Runs in the extension's worker: whoever waits for a time goes on at once, so the pace lets every call leave. Lasts until the worker dies. */
export function skipWaits(): void {
  globalThis.setTimeout = ((task: () => void) => {
    queueMicrotask(task);
    return 0;
  }) as unknown as typeof setTimeout;
}
