import { decimalFromFen } from '../../../common/money.ts';
import type { Trial } from './trial.ts';
import { answer, createWire, failure, type House } from './wire.ts';

/** Balances that last for many requests. */
export const toySide: Trial['farSide'] = ({ targets, ...options }, clock) => {
  const fenOf = new Map(targets.map(({ id, fen }) => [id, fen]));
  const house: House = {
    targetIn: (body) => ('toy_id' in body && fenOf.has(String(body.toy_id)) ? String(body.toy_id) : undefined),
    untouched: () => true,
    take: (target) => fenOf.get(target) ?? 0,
    success: () => new Response(null, { status: 204 }),
    odd: () => answer({}, clock.now),
    refusal: () => failure(400, 'CBC.0100'),
    read({ searchParams }, listed) {
      const rows = listed.filter(({ target }) => target === searchParams.get('toy_id'));
      const takings = rows.map(({ id, fen, at }) => ({ id, amount: `fen:${decimalFromFen(fen)}`, time: new Date(at).toISOString() }));
      return answer({ total_count: rows.length, takings }, clock.now);
    },
  };
  return createWire(house, options, clock);
};
