import { findIssuedCoupon } from '../../../api/find-one.ts';
import type { Scope, Selection } from '../../../../common/jobs/kinds/reclaim-coupons.ts';
import listIssuedPartnerCoupons, {
  type IssuedCoupon,
  type IssuedCouponQuery,
} from '../../../api/operations/list-issued-partner-coupons.ts';
import listIndirectPartners, { type Reseller } from '../../../api/operations/list-indirect-partners.ts';
import { ApiError } from '../../../api/api-error.ts';
import type { ApiClient } from '../../../api/client.ts';
import { readAll, untilAll, type WholeList } from '../../../api/read-all.ts';

/** A coupon with the reseller that issued it; `null` = issued by the caller. */
export interface FoundCoupon {
  readonly coupon: IssuedCoupon;
  readonly reseller: Reseller | null;
}

export interface Found {
  readonly coupons: readonly FoundCoupon[];
  readonly complete: boolean;
  /** Coupons that were read, also those that a bound of face value leaves out: `total` counts them too. */
  readonly read: number;
  readonly total: number | null;
  readonly missing: readonly string[];
  /** Rows that do not say which coupons they are. */
  readonly unreadable: number;
  /** Ids that were asked for and that no reading to an end has shown to be absent. */
  readonly unread: ReadonlySet<string>;
}

interface Places {
  readonly places: readonly (Reseller | null)[];
  /** `refused`: the caller may not read the list of resellers, as a provider, who has none. */
  readonly resellers: 'not-needed' | 'whole' | 'part' | 'refused';
}

/** Above this many ids, the list is read by pages instead of one by one. */
const oneByOne = 50;

async function resellersOf(api: ApiClient): Promise<WholeList<Reseller>> {
  return readAll({ id: (row) => row.resellerId, page: (offset, limit) => listIndirectPartners.list(api, { offset, limit }) });
}

/** The places to look in; a provider has no resellers and is refused that list (403). */
async function placesOf(api: ApiClient, scope: Scope): Promise<Places> {
  if (scope.kind === 'mine') return { places: [null], resellers: 'not-needed' };
  try {
    const { rows, complete } = await resellersOf(api);
    if (scope.kind === 'reseller') {
      const known = rows.find((row) => row.resellerId === scope.resellerId);
      return { places: [known ?? { resellerId: scope.resellerId, name: null, accountName: null }], resellers: 'not-needed' };
    }
    return { places: scope.kind === 'everywhere' ? [null, ...rows] : [...rows], resellers: complete ? 'whole' : 'part' };
  } catch (error) {
    if (!(error instanceof ApiError && error.code === 'API-403') || scope.kind === 'reseller') throw error;
    return scope.kind === 'everywhere' ? { places: [null], resellers: 'refused' } : { places: [], resellers: 'part' };
  }
}

const inPlace = (place: Reseller | null): { resellerId?: string } => (place ? { resellerId: place.resellerId } : {});

interface Listing {
  readonly enough?: (rows: ReadonlyMap<string, IssuedCoupon>) => boolean;
  readonly reading?: Reading;
}

function list(api: ApiClient, query: Omit<IssuedCouponQuery, 'offset' | 'limit'>, { enough, reading }: Listing) {
  return readAll<IssuedCoupon>({
    id: (row) => row.couponId,
    async page(offset, limit) {
      const page = await listIssuedPartnerCoupons.list(api, { ...query, offset, limit });
      reading?.(offset + page.rows.length, page.total);
      return page;
    },
    ...(enough ? { enough } : {}),
  });
}

/** `whole`: whatever of `wanted` was not found is not there. */
async function byIds(
  api: ApiClient,
  place: Reseller | null,
  wanted: ReadonlySet<string>,
  reading: (done: number) => void,
): Promise<{ rows: IssuedCoupon[]; whole: boolean }> {
  const found = new Map<string, IssuedCoupon>();
  const missing = (): string[] => [...wanted].filter((id) => !found.has(id));
  const pages = async (status?: string): Promise<boolean> => {
    const rest = new Set(missing());
    const query = { ...inPlace(place), ...(status ? { status } : {}) };
    const { rows, complete } = await list(api, query, {
      enough: untilAll([...rest]),
      reading: (done) => reading(Math.min(done, rest.size)),
    });
    for (const row of rows) if (rest.has(row.couponId)) found.set(row.couponId, row);
    reading(found.size);
    return complete;
  };
  if (wanted.size > oneByOne) await pages('2');
  const whole = missing().length > oneByOne && (await pages());
  if (missing().length > oneByOne) return { rows: [...found.values()], whole };
  let all = true;
  for (const couponId of missing()) {
    const sought = await findIssuedCoupon(api, couponId, place?.resellerId);
    if (sought.is === 'found') found.set(couponId, sought.row);
    all &&= sought.is !== 'unread';
    reading(found.size);
  }
  return { rows: [...found.values()], whole: all };
}

/** Told after each page: coupons read so far, and how many there are where that is known. */
export type Reading = (done: number, total: number | null) => void;

/** Reads what was asked for, fresh. By ids: those found, and those of which nothing can be said. By filter: all matching, counted before and after. */
export async function findCoupons(api: ApiClient, scope: Scope, selection: Selection, reading: Reading): Promise<Found> {
  const { places, resellers } = await placesOf(api, scope);
  return selection.by === 'ids'
    ? findIds(api, places, resellers, selection.couponIds, reading)
    : findMatching(api, places, resellers, selection, reading);
}

async function findIds(
  api: ApiClient,
  places: Places['places'],
  resellers: Places['resellers'],
  couponIds: readonly string[],
  reading: Reading,
): Promise<Found> {
  const coupons = new Map<string, FoundCoupon>();
  const left = new Set(couponIds);
  let whole = resellers !== 'part';
  for (const place of places) {
    if (left.size === 0) break;
    const before = coupons.size;
    const read = await byIds(api, place, left, (done) => reading(before + done, couponIds.length));
    whole &&= read.whole;
    for (const coupon of read.rows) {
      coupons.set(coupon.couponId, { coupon, reseller: place });
      left.delete(coupon.couponId);
    }
  }
  const complete = whole || left.size === 0;
  // Where everything was found, the resellers' coupons were not needed.
  const missing = left.size > 0 && (resellers === 'part' || resellers === 'refused') ? ['resellers'] : [];
  const unread = complete ? new Set<string>() : left;
  return { coupons: [...coupons.values()], complete, read: coupons.size, total: couponIds.length, missing, unreadable: 0, unread };
}

async function findMatching(
  api: ApiClient,
  places: Places['places'],
  resellers: Places['resellers'],
  filter: Extract<Selection, { by: 'filter' }>,
  reading: Reading,
): Promise<Found> {
  const { customerId, status = '2', expireFrom, expireTo, faceFrom, faceTo } = filter;
  const coupons = new Map<string, FoundCoupon>();
  const missing = resellers === 'part' || resellers === 'refused' ? ['resellers'] : [];
  let complete = missing.length === 0;
  let total: number | null = 0;
  let unreadable = 0;
  let rows = 0;
  for (const place of places) {
    const query = {
      status,
      ...inPlace(place),
      ...(customerId ? { customerId } : {}),
      ...(expireFrom === undefined ? {} : { expireFrom }),
      ...(expireTo === undefined ? {} : { expireTo }),
    };
    const before = coupons.size;
    const others = places.length > 1;
    const read = await list(api, query, { reading: (done, all) => reading(before + done, others ? null : all) });
    complete &&= read.complete;
    unreadable += read.unreadable;
    rows += read.rows.length;
    total = total === null || read.total === null ? null : total + read.total;
    for (const coupon of read.rows) {
      const face = coupon.faceValue?.fen ?? null;
      const inRange =
        (faceFrom === undefined || (face !== null && face >= faceFrom)) && (faceTo === undefined || (face !== null && face <= faceTo));
      if (inRange) coupons.set(coupon.couponId, { coupon, reseller: place });
    }
  }
  return { coupons: [...coupons.values()], complete, read: rows, total, missing, unreadable, unread: new Set() };
}
