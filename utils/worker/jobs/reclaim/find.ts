import { ApiError } from '../../api/apiError.ts';
import type { ApiClient } from '../../api/client.ts';
import { listIssuedPartnerCoupons, type IssuedCouponQuery } from '../../api/coupons.ts';
import type { IssuedCoupon } from '../../api/couponShapes.ts';
import { readAll, type WholeList } from '../../api/readAll.ts';
import { listIndirectPartners, type Reseller } from '../../api/resellers.ts';
import type { Scope, Selection } from './request.ts';

/** A coupon with the reseller that issued it; `null` = issued by the caller. */
export interface FoundCoupon {
  readonly coupon: IssuedCoupon;
  readonly reseller: Reseller | null;
}

export interface Found {
  readonly coupons: readonly FoundCoupon[];
  readonly complete: boolean;
  readonly total: number | null;
  readonly missing: readonly string[];
}

/** Above this many ids, the list is read by pages instead of one by one. */
const oneByOne = 50;

async function resellersOf(api: ApiClient): Promise<WholeList<Reseller>> {
  return readAll({ id: (row) => row.resellerId, page: (offset, limit) => listIndirectPartners(api, offset, limit) });
}

/** The places to look in; a provider has no resellers and is refused that list (403). */
async function placesOf(api: ApiClient, scope: Scope): Promise<{ places: (Reseller | null)[]; complete: boolean; missing: string[] }> {
  if (scope.kind === 'mine') return { places: [null], complete: true, missing: [] };
  try {
    const { rows, complete } = await resellersOf(api);
    if (scope.kind === 'reseller') {
      const known = rows.find((row) => row.resellerId === scope.resellerId);
      return { places: [known ?? { resellerId: scope.resellerId, name: null, accountName: null }], complete: true, missing: [] };
    }
    return { places: scope.kind === 'everywhere' ? [null, ...rows] : [...rows], complete, missing: complete ? [] : ['resellers'] };
  } catch (error) {
    if (!(error instanceof ApiError && error.code === 'API-403') || scope.kind === 'reseller') throw error;
    return { places: scope.kind === 'everywhere' ? [null] : [], complete: false, missing: ['resellers'] };
  }
}

const inPlace = (place: Reseller | null): { resellerId?: string } => (place ? { resellerId: place.resellerId } : {});

function list(api: ApiClient, query: Omit<IssuedCouponQuery, 'offset' | 'limit'>, enough?: (rows: ReadonlyMap<string, IssuedCoupon>) => boolean) {
  return readAll<IssuedCoupon>({
    id: (row) => row.couponId,
    page: (offset, limit) => listIssuedPartnerCoupons(api, { ...query, offset, limit }),
    ...(enough ? { enough } : {}),
  });
}

async function byIds(api: ApiClient, place: Reseller | null, wanted: ReadonlySet<string>): Promise<IssuedCoupon[]> {
  const found = new Map<string, IssuedCoupon>();
  const missing = (): string[] => [...wanted].filter((id) => !found.has(id));
  const pages = async (status?: string): Promise<void> => {
    const rest = new Set(missing());
    const { rows } = await list(api, { ...inPlace(place), ...(status ? { status } : {}) }, (seen) => [...rest].every((id) => seen.has(id)));
    for (const row of rows) if (rest.has(row.couponId)) found.set(row.couponId, row);
  };
  if (wanted.size > oneByOne) await pages('2');
  if (missing().length > oneByOne) await pages();
  for (const couponId of missing().length > oneByOne ? [] : missing()) {
    const page = await listIssuedPartnerCoupons(api, { couponId, ...inPlace(place), offset: 0, limit: 10 });
    const row = page.rows.find((one) => one.couponId === couponId);
    if (row) found.set(couponId, row);
  }
  return [...found.values()];
}

/** Reads what was asked for, fresh. By ids: those found. By filter: all matching, counted before and after. */
export async function findCoupons(api: ApiClient, scope: Scope, selection: Selection): Promise<Found> {
  const { places, complete, missing } = await placesOf(api, scope);
  const coupons = new Map<string, FoundCoupon>();
  let whole = complete;
  let total: number | null = 0;
  for (const place of places) {
    if (selection.by === 'ids') {
      const wanted = new Set(selection.couponIds.filter((id) => !coupons.has(id)));
      if (wanted.size === 0) break;
      for (const coupon of await byIds(api, place, wanted)) coupons.set(coupon.couponId, { coupon, reseller: place });
      continue;
    }
    const { customerId, status = '2', expireFrom, expireTo, faceFrom, faceTo } = selection;
    const read = await list(api, {
      status, ...inPlace(place),
      ...(customerId ? { customerId } : {}), ...(expireFrom === undefined ? {} : { expireFrom }), ...(expireTo === undefined ? {} : { expireTo }),
    });
    whole &&= read.complete;
    total = total === null || read.total === null ? null : total + read.total;
    for (const coupon of read.rows) {
      const face = coupon.faceValue?.fen ?? null;
      const inRange = (faceFrom === undefined || (face !== null && face >= faceFrom)) && (faceTo === undefined || (face !== null && face <= faceTo));
      if (inRange) coupons.set(coupon.couponId, { coupon, reseller: place });
    }
  }
  return {
    coupons: [...coupons.values()],
    complete: selection.by === 'ids' ? complete : whole,
    total: selection.by === 'ids' ? selection.couponIds.length : total,
    missing,
  };
}
