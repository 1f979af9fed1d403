import { decimalFromFen } from '../../../common/money.ts';

/** What happens to one write on its way. `late`: no answer, and the effect comes some time later. `replay`: the wire carries it twice. */
export type WriteFault =
  | 'ok'
  | 'lost-before'
  | 'lost-after'
  | '500-before'
  | '500-after'
  | '200-after'
  | '429'
  | '400'
  | '401'
  | '403'
  | 'late'
  | 'replay'
  | 'colleague-first';
export type ReadFault = 'ok' | 'lost' | '500' | '429';

export interface FarSideOptions {
  readonly coupons: readonly { id: string; fen: number }[];
  readonly writeFaults: readonly WriteFault[];
  readonly readFaults: readonly ReadFault[];
  /** ms until a record is listed. */
  readonly recordDelayMs: number;
  /** ms for which a taken coupon still looks untouched. Default 0. */
  readonly couponDelayMs?: number;
  /** ms until a late effect. */
  readonly lateMs: number;
  readonly customerName?: string;
  /** What a reclaim of a reclaimed coupon does; not documented, so all of it is played. `takes-again` is the worst case. */
  readonly second: 'refused' | 'accepted' | 'error' | 'takes-again';
}

interface Coupon {
  id: string;
  fen: number;
  face: number;
  status: number;
  takenAt?: number;
  frozen?: string;
  lock?: string;
}
interface RecordRow {
  id: string;
  couponId: string;
  fen: number;
  at: number;
}
export interface Effect {
  couponId: string;
  by: 'ours' | 'replay' | 'colleague';
  fen: number;
  at: number;
  write: number;
}

const json = (status: number, body: unknown): Response => new Response(JSON.stringify(body), { status });
const failure = (status: number, code: string): Response => json(status, { error_code: code, error_msg: `text of ${code}` });
const amountJson = (value: unknown): string => JSON.stringify(value).replace(/"fen:(-?[\d.]+)"/g, '$1');

function lost(): never {
  throw new TypeError('Failed to fetch');
}

/** A provider with one customer and no resellers. */
function answerPostQuery(path: string, customer: string): Response {
  if (path.includes('indirect-partners')) return failure(403, 'CBC.0151');
  if (path.includes('coupon-quotas'))
    return json(200, { total_count: 1, quotas: [{ quota_id: 'q1', balance: '8200.00', quota_status: 0 }] });
  return json(200, { count: 1, customer_infos: [{ customer, account_name: 'hw', customer_id: 'c1', telephone: '13800000000' }] });
}

/** Huawei Cloud's side as far as reclaiming goes, with a ledger that counts requests and effects apart. Speaks HTTP answers, so client and schemas take part. */
export function createFarSide(options: FarSideOptions, clock: { now: number }) {
  const coupons = new Map<string, Coupon>(options.coupons.map(({ id, fen }) => [id, { id, fen, face: fen, status: 2 }]));
  const records: RecordRow[] = [];
  const effects: Effect[] = [];
  const writes: { couponId: string; at: number }[] = [];
  const late: { at: number; couponId: string; write: number }[] = [];
  const writeFaults = [...options.writeFaults];
  const readFaults = [...options.readFaults];

  function take(coupon: Coupon, by: Effect['by'], write: number): void {
    const fen = coupon.status === 2 ? coupon.fen : coupon.face;
    coupon.status = 5;
    coupon.takenAt ??= clock.now;
    coupon.fen = 0;
    effects.push({ couponId: coupon.id, by, fen, at: clock.now, write });
    records.push({ id: `r${records.length}`, couponId: coupon.id, fen, at: clock.now });
  }
  function reclaim(coupon: Coupon, by: Effect['by'], write: number): Response {
    if (coupon.status === 2 || options.second === 'takes-again') {
      take(coupon, by, write);
      return new Response(null, { status: 204 });
    }
    if (options.second === 'accepted') return new Response(null, { status: 204 });
    return options.second === 'error' ? failure(500, 'CBC.0999') : failure(400, 'CBC.99000048');
  }
  function settleLate(): void {
    for (const entry of late.splice(0)) {
      const coupon = coupons.get(entry.couponId);
      if (entry.at > clock.now) late.push(entry);
      else if (coupon) reclaim(coupon, 'ours', entry.write);
    }
  }

  function answerWrite(couponId: string): Response {
    const coupon = coupons.get(couponId);
    if (!coupon) return failure(400, 'CBC.0100');
    const write = writes.push({ couponId, at: clock.now }) - 1;
    switch (writeFaults.shift() ?? 'ok') {
      case 'lost-before':
        return lost();
      case 'lost-after':
        reclaim(coupon, 'ours', write);
        return lost();
      case '500-before':
        return failure(500, 'CBC.0999');
      case '500-after':
        reclaim(coupon, 'ours', write);
        return failure(500, 'CBC.0999');
      case '200-after':
        reclaim(coupon, 'ours', write);
        return json(200, {});
      case '429':
        return failure(429, 'APIG.0308');
      case '400':
        return failure(400, 'CBC.0100');
      case '401':
        return failure(401, 'APIG.0307');
      case '403':
        return failure(403, 'CBC.0151');
      case 'late':
        late.push({ at: clock.now + options.lateMs, couponId, write });
        return lost();
      case 'replay':
        reclaim(coupon, 'ours', write);
        return reclaim(coupon, 'replay', write);
      case 'colleague-first':
        if (coupon.status === 2) take(coupon, 'colleague', write);
        return reclaim(coupon, 'ours', write);
      case 'ok':
        return reclaim(coupon, 'ours', write);
    }
  }

  function answerRead(url: URL): Response {
    switch (readFaults.shift() ?? 'ok') {
      case 'lost':
        return lost();
      case '500':
        return failure(500, 'CBC.0999');
      case '429':
        return failure(429, 'APIG.0308');
      case 'ok':
        break;
    }
    const offset = Number(url.searchParams.get('offset'));
    const limit = Number(url.searchParams.get('limit'));
    if (url.pathname.endsWith('/records/query')) {
      const ids = url.searchParams.getAll('coupon_ids');
      const issued = url.searchParams.getAll('operation_types').includes('1');
      if (issued)
        return json(200, {
          total_count: ids.length,
          records: ids.map((id) => ({ id: `i${id}`, operation_type: '1', coupon_id: id, quota_id: 'q1', result: '0' })),
        });
      const rows = records.filter((row) => ids.includes(row.couponId) && row.at + options.recordDelayMs <= clock.now);
      const page = rows.slice(offset, offset + limit).map((row) => ({
        id: row.id,
        operation_type: '2',
        coupon_id: row.couponId,
        operation_amount: `fen:${decimalFromFen(row.fen)}`,
        operation_time: new Date(row.at).toISOString(),
        result: '0',
      }));
      return new Response(amountJson({ total_count: rows.length, records: page }), {
        headers: { Date: new Date(clock.now).toUTCString() },
      });
    }
    const id = url.searchParams.get('coupon_id');
    const status = url.searchParams.get('status');
    const shown = [...coupons.values()].map((row) =>
      clock.now < (row.takenAt ?? -Infinity) + (options.couponDelayMs ?? 0) ? { ...row, status: 2, fen: row.face } : row,
    );
    const rows = shown.filter((row) => (id === null || row.id === id) && (status === null || String(row.status) === status));
    const page = rows.slice(offset, offset + limit).map((row) => ({
      coupon_id: row.id,
      status: row.status,
      customer_id: 'c1',
      balance: `fen:${decimalFromFen(row.fen)}`,
      face_value: `fen:${decimalFromFen(row.face)}`,
      is_frozen: row.frozen ?? '0',
      lock_order_id: row.lock ?? null,
    }));
    return new Response(amountJson({ total_count: rows.length, user_coupons: page }));
  }

  return {
    effects,
    writes,
    coupons,
    async fetch(input: RequestInfo | URL, init?: RequestInit): Promise<Response> {
      settleLate();
      const url = new URL(String(input));
      if (init?.method === 'GET') return answerRead(url);
      if (url.pathname.endsWith('/query')) return answerPostQuery(url.pathname, options.customerName ?? 'Example Customer');
      const body: unknown = JSON.parse(await new Response(init?.body).text());
      return answerWrite(typeof body === 'object' && body !== null && 'coupon_id' in body ? String(body.coupon_id) : '');
    },
  };
}
export type FarSide = ReturnType<typeof createFarSide>;
