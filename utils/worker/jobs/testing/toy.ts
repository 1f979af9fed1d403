import * as v from 'valibot';
import { defineKindInfo } from '../../../common/jobs/kinds/define-kind.ts';
import { decimalFromFen } from '../../../common/money.ts';
import { amount, id, time } from '../../api/answer-fields.ts';
import type { ApiClient } from '../../api/client.ts';
import { operation } from '../../api/operation.ts';
import * as ask from '../../api/request-fields.ts';
import { clocked } from '../../api/server-clock.ts';
import type { Checked, Finding } from '../kind.ts';
import { defineKind, type ItemOf } from '../kinds/define.ts';
import { outcomeOf, type Taking } from '../kinds/outcome.ts';
import { readBackInBatches } from '../kinds/read-back.ts';

const takeToy = operation({
  name: 'TakeToy',
  method: 'POST',
  path: '/toys/take',
  permission: [],
  limits: {},
  request: { toyId: ask.required(ask.text('toy_id')), amount: ask.required(ask.text('amount')) },
  effect: 'write',
  answer: null,
});

const listTakings = operation({
  name: 'ListToyTakings',
  method: 'GET',
  path: '/toys/takings',
  permission: [],
  limits: { offset: 1000, limit: 100 },
  request: { toyId: ask.text('toy_id') },
  rows: { in: 'takings', count: 'total_count', row: { recordId: id('id'), amount: amount('amount'), at: time('time') } },
});

const dataSchema = v.object({});
type ToyItem = ItemOf<v.InferOutput<typeof dataSchema>>;

const info = defineKindInfo({
  id: 'take-toys',
  view: 'toys',
  request: v.object({}),
  data: dataSchema,
  names: [],
  maxItems: 1000,
  maxFen: Number.MAX_SAFE_INTEGER,
});

async function takingsOf(api: ApiClient, item: ToyItem): Promise<(Taking & { readonly toyId: string })[]> {
  const { rows } = await listTakings.list(api, { toyId: item.target, offset: 0, limit: 100 });
  return rows.map((row) => ({ toyId: item.target, recordId: row.recordId, byHand: true, fen: row.amount?.fen ?? null, at: row.at }));
}

async function verify(api: ApiClient, item: ToyItem): Promise<Finding> {
  if (!item.intent) return { is: 'undecided' };
  // A balance has no state: what has no record counts as not done, however long records may lag.
  return outcomeOf(item.intent, item.answer, { seen: 'untouched', takings: await takingsOf(api, item) });
}

async function check(client: ApiClient, item: ToyItem): Promise<Checked> {
  const { api, serverTime } = clocked(client);
  const takings = await takingsOf(api, item);
  if (item.intent && outcomeOf(item.intent, item.answer, { seen: 'untouched', takings }).is === 'settled')
    return { go: false, state: 'already', reason: 'reclaimed' };
  const knownRecords = takings.map(({ recordId }) => recordId);
  return { go: true, intent: { serverTime: serverTime(), beforeFen: item.amountFen, knownRecords } };
}

/** Takes an amount of a balance, the kind of money that is not whole-or-nothing: a second request takes it again. */
export const toyKind = defineKind(info, {
  repeatable: false,
  exclusive: (toyId) => `toy:${toyId}`,
  plan: () => Promise.reject(new TypeError('Nobody plans toys.')),
  acts: (api) => ({
    check: (item) => check(api, item),
    turn: () => takeToy.turn(api),
    async act(item) {
      const { requestId } = await takeToy.call(api, { toyId: item.target, amount: decimalFromFen(item.amountFen) });
      return { http: 204, requestId };
    },
    verify: (item) => verify(api, item),
    readBack: (items, last) =>
      readBackInBatches(
        {
          groupOf: ({ target }) => target,
          batch: 1,
          records: ([item]) => (item ? takingsOf(api, item) : Promise.resolve([])),
          targetOf: ({ toyId }) => toyId,
          judge: (intent, answer, takings) => outcomeOf(intent, answer, { seen: 'unclear', takings }),
          verify: (item) => verify(api, item),
        },
        items,
        last,
      ),
  }),
});
