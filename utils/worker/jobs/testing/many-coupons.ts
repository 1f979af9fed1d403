import { answer } from './wire.ts';

/** Coupons of one customer. */
const perCustomer = 10;

const couponOf = (index: number) => ({
  coupon_id: String(2_026_010_500_000_000 + index),
  status: 2,
  coupon_type: 1,
  customer_id: `c${Math.floor(index / perCustomer)}`,
  balance: `fen:${100 + (index % 900)}.50`,
  face_value: 'fen:1000.00',
  effective_time: '2026-01-01T00:00:00Z',
  expire_time: '2026-12-31T00:00:00Z',
  is_frozen: '0',
  lock_order_id: null,
});

const customerOf = (index: number) => ({
  customer_id: `c${index}`,
  customer: `示例客户${index}科技有限公司`,
  account_name: `hw_${index}`,
  association_type: '2',
});

function page<T>(count: number, offset: number, limit: number, row: (index: number) => T): T[] {
  return Array.from({ length: Math.max(0, Math.min(limit, count - offset)) }, (_, index) => row(offset + index));
}

/** A far side that has so many coupons and makes each page when it is asked for: nothing of it is in the heap. Counts what is asked. */
export function manyCoupons(count: number, clock: { readonly now: number }) {
  const asked: { readonly operation: string; readonly question: string; readonly at: number }[] = [];
  const fetchPage: typeof globalThis.fetch = (input, init) => {
    const { pathname, searchParams, search } = new URL(String(input));
    const body = typeof init?.body === 'string' ? init.body : '';
    const { offset = 0, limit = 0 } = (body === '' ? {} : JSON.parse(body)) as { offset?: number; limit?: number };
    const operation = pathname.split('/').slice(-2).join('/');
    asked.push({ operation, question: `${search} ${body}`, at: clock.now });
    const from = Number(searchParams.get('offset') ?? offset);
    const most = Number(searchParams.get('limit') ?? limit);
    const said = (): unknown => {
      if (operation === 'records/query') {
        const ids = searchParams.getAll('coupon_ids');
        const records = ids.map((id) => ({
          id: `i${id}`,
          operation_type: '1',
          coupon_id: id,
          quota_id: `q${Number(id) % 7}`,
          result: '0',
        }));
        return { total_count: ids.length, records };
      }
      if (operation === 'coupon-quotas/query') return { total_count: 1, quotas: [{ quota_id: 'q1', balance: '8200.00', quota_status: 0 }] };
      if (operation === 'sub-customers/query')
        return { count: Math.ceil(count / perCustomer), customer_infos: page(Math.ceil(count / perCustomer), from, most, customerOf) };
      return { total_count: count, user_coupons: page(count, from, most, couponOf) };
    };
    return Promise.resolve(answer(said(), clock.now));
  };
  return { asked, fetch: fetchPage };
}

/** How much of a limit these calls used, from the first to the last. */
export function usedOf(asked: readonly { readonly at: number }[], perSecond: number): number {
  const seconds = ((asked.at(-1)?.at ?? 0) - (asked[0]?.at ?? 0)) / 1000;
  return (asked.length - 1) / perSecond / seconds;
}
