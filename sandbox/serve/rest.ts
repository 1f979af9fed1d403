import { listQuotes } from '../data/quote-list.ts';
import type { Quote } from '../data/quotes.ts';
import type { Role } from '../data/roles.ts';
import type { World } from '../world/index.ts';
import { listCoupons, listQuotas, listRecords, reclaimOnPage } from './coupons.ts';
import { sharedText } from './odd-links.ts';
import { json, notFound, type Reply } from './reply.ts';

/** What the pages' data come from. */
export interface PageState {
  quotes: readonly Quote[];
  world: World;
}

/** One request of a page for data. */
export interface RestCall {
  address: URL;
  role: Role;
  state: PageState;
  /** Parsed JSON of a POST. */
  body: unknown;
}

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

function numberOf(address: URL, name: string, fallback: number): number {
  const value = Number(address.searchParams.get(name) ?? fallback);
  return Number.isFinite(value) && value >= 0 ? Math.trunc(value) : fallback;
}

const pageOf = (address: URL): { page: number; size: number } => ({
  page: Math.max(1, numberOf(address, 'page', 1)),
  size: Math.min(100, Math.max(1, numberOf(address, 'size', 10))),
});

function quotes({ address, role, state }: RestCall): unknown {
  const sort = address.searchParams.get('sort');
  return listQuotes(state.quotes, {
    ...pageOf(address),
    role,
    kind: address.searchParams.get('kind') === 'configuration' ? 'configuration' : 'product',
    keyword: address.searchParams.get('keyword') ?? '',
    sort: sort === 'name' || sort === 'startAt' || sort === 'endAt' ? sort : undefined,
    descending: address.searchParams.get('order') === 'desc',
  });
}

function link({ address, role, state }: RestCall): unknown {
  const quote = state.quotes.find(({ id }) => id === address.searchParams.get('id'));
  if (quote === undefined || quote.role !== role) return undefined;
  const variants = (address.searchParams.get('variant') ?? '').split(',');
  return { link: sharedText(quote, variants) };
}

function reclaim({ role, state, body }: RestCall): unknown {
  if (!Array.isArray(body)) return undefined;
  return reclaimOnPage(
    state.world,
    role,
    body.filter((id) => typeof id === 'string'),
  );
}

const answers: Record<string, (call: RestCall) => unknown> = {
  quotes,
  link,
  reclaim,
  coupons: ({ address, role, state }) =>
    listCoupons(state.world, role, {
      ...pageOf(address),
      keyword: address.searchParams.get('keyword') ?? '',
      state: numberOf(address, 'state', 0),
    }),
  quotas: ({ address, role, state }) => listQuotas(state.world, role, { ...pageOf(address), issued: address.searchParams.has('issued') }),
  records: ({ address, role, state }) => listRecords(state.world, role, address.searchParams.get('couponId') ?? ''),
};

/** Data for the pages, after the delay that the page asked for (`wait`, ms). */
export async function rest(name: string, call: RestCall): Promise<Reply> {
  const answer = answers[name];
  if (answer === undefined) return notFound();
  await pause(Math.min(numberOf(call.address, 'wait', 80), 30_000));
  const value = answer(call);
  return value === undefined ? json({ error: 'not found' }, 404) : json(value);
}
