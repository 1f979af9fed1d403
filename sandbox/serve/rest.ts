import { customerAnswers } from './adjustments.ts';
import { listQuotes } from './quote-list.ts';
import { listCoupons, listRecords, reclaimOnPage } from './coupons.ts';
import { incentiveAnswers } from './incentives.ts';
import { nreAnswers } from './nre.ts';
import { sharedText } from './odd-links.ts';
import { pressAnswers } from './presses.ts';
import { quotaAnswers } from './quotas.ts';
import { redirectAnswers } from './redirects.ts';
import { json, notFound, type Reply } from './reply.ts';
import { numberOf, pageOf, type Answers, type RestCall } from './rest-call.ts';

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

function quotes({ address, role, state }: RestCall): unknown {
  const sort = address.searchParams.get('sort');
  return listQuotes(state.world.quotes, {
    ...pageOf(address),
    role,
    kind: address.searchParams.get('kind') === 'configuration' ? 'configuration' : 'product',
    keyword: address.searchParams.get('keyword') ?? '',
    sort: sort === 'name' || sort === 'startAt' || sort === 'endAt' ? sort : undefined,
    descending: address.searchParams.get('order') === 'desc',
  });
}

function link({ address, role, state }: RestCall): unknown {
  const quote = state.world.quotes.find(({ id }) => id === address.searchParams.get('id'));
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

const answers: Answers = {
  ...pressAnswers,
  ...incentiveAnswers,
  ...nreAnswers,
  ...redirectAnswers,
  ...quotaAnswers,
  ...customerAnswers,
  quotes,
  link,
  reclaim,
  coupons: ({ address, role, state }) =>
    listCoupons(state.world, role, {
      ...pageOf(address),
      keyword: address.searchParams.get('keyword') ?? '',
      state: numberOf(address, 'state', 0),
    }),
  records: ({ address, role, state }) => listRecords(state.world, role, address.searchParams.get('couponId') ?? ''),
};

/** Data for the pages, after the delay that the page asked for (`wait`, ms). */
export async function rest(name: string, call: RestCall): Promise<Reply> {
  const answer = Object.hasOwn(answers, name) ? answers[name] : undefined;
  if (answer === undefined) return notFound();
  await pause(Math.min(numberOf(call.address, 'wait', 80), 30_000));
  const value = answer(call);
  return value === undefined ? json({ error: 'not found' }, 404) : json(value);
}
