import { decimalFromFen } from '../../../common/money.ts';
import { answer, createWire, failure, type House, type RecordRow, type WireOptions } from './wire.ts';

export interface FarSideOptions extends WireOptions {
  readonly coupons: readonly { id: string; fen: number }[];
  readonly customerName?: string;
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

/** A provider with one customer and no resellers: what is asked by POST and changes nothing. */
function answerPostQuery(path: string, customer: string, now: number): Response {
  if (path.includes('indirect-partners')) return failure(403, 'CBC.0151');
  if (path.includes('coupon-quotas'))
    return answer({ total_count: 1, quotas: [{ quota_id: 'q1', balance: '8200.00', quota_status: 0 }] }, now);
  return answer({ count: 1, customer_infos: [{ customer, account_name: 'hw', customer_id: 'c1', telephone: '13800000000' }] }, now);
}

/** Huawei Cloud's side as far as taking coupons back goes. */
export function createFarSide(options: FarSideOptions, clock: { now: number }) {
  const coupons = new Map<string, Coupon>(options.coupons.map(({ id, fen }) => [id, { id, fen, face: fen, status: 2 }]));
  const of = (target: string): Coupon => {
    const coupon = coupons.get(target);
    if (!coupon) throw new Error(`no coupon ${target}`);
    return coupon;
  };

  function listRecords(query: URLSearchParams, listed: readonly RecordRow[]): Response {
    const ids = query.getAll('coupon_ids');
    if (query.getAll('operation_types').includes('1')) {
      const records = ids.map((id) => ({ id: `i${id}`, operation_type: '1', coupon_id: id, quota_id: 'q1', result: '0' }));
      return answer({ total_count: ids.length, records }, clock.now);
    }
    const rows = listed.filter((row) => ids.includes(row.target));
    const records = rows.slice(Number(query.get('offset')), Number(query.get('offset')) + Number(query.get('limit'))).map((row) => ({
      id: row.id,
      operation_type: '2',
      coupon_id: row.target,
      operation_amount: `fen:${decimalFromFen(row.fen)}`,
      operation_time: new Date(row.at).toISOString(),
      result: '0',
    }));
    return answer({ total_count: rows.length, records }, clock.now);
  }

  function listCoupons(query: URLSearchParams): Response {
    const id = query.get('coupon_id');
    const status = query.get('status');
    const shown = [...coupons.values()].map((row) =>
      clock.now < (row.takenAt ?? -Infinity) + (options.stateDelayMs ?? 0) ? { ...row, status: 2, fen: row.face } : row,
    );
    const rows = shown.filter((row) => (id === null || row.id === id) && (status === null || String(row.status) === status));
    const page = rows.slice(Number(query.get('offset')), Number(query.get('offset')) + Number(query.get('limit'))).map((row) => ({
      coupon_id: row.id,
      status: row.status,
      customer_id: 'c1',
      balance: `fen:${decimalFromFen(row.fen)}`,
      face_value: `fen:${decimalFromFen(row.face)}`,
      is_frozen: row.frozen ?? '0',
      lock_order_id: row.lock ?? null,
    }));
    return answer({ total_count: rows.length, user_coupons: page }, clock.now);
  }

  const house: House = {
    targetIn: (body) => ('coupon_id' in body && coupons.has(String(body.coupon_id)) ? String(body.coupon_id) : undefined),
    untouched: (target) => of(target).status === 2,
    take(target) {
      const coupon = of(target);
      const fen = coupon.status === 2 ? coupon.fen : coupon.face;
      Object.assign(coupon, { status: 5, fen: 0, takenAt: coupon.takenAt ?? clock.now });
      return fen;
    },
    success: () => new Response(null, { status: 204 }),
    odd: () => answer({}, clock.now),
    refusal: () => failure(400, 'CBC.99000048'),
    read: ({ pathname, searchParams }, records) =>
      pathname.endsWith('/records/query') ? listRecords(searchParams, records) : listCoupons(searchParams),
  };
  const wire = createWire(house, options, clock);
  return {
    ...wire,
    coupons,
    async fetch(input: RequestInfo | URL, init?: RequestInit): Promise<Response> {
      const { pathname } = new URL(String(input));
      const query = init?.method === 'POST' && pathname.endsWith('/query');
      return query ? answerPostQuery(pathname, options.customerName ?? 'Example Customer', clock.now) : wire.fetch(input, init);
    },
  };
}
export type FarSide = ReturnType<typeof createFarSide>;
