import type { Control } from '../../sandbox/world/control.ts';
import type { ItemRow } from '../../utils/common/jobs/schemas.ts';
import { sumFen } from '../../utils/common/money.ts';

/** Operations that take back. */
const writeOperations = new Set(['ReclaimPartnerCoupons', 'ReclaimCouponQuotas']);

/** What the sandbox's ledger has of the items of a job. */
export interface LedgerOfItems {
  /** Requests to take back that arrived, by target. */
  readonly requests: Readonly<Record<string, number>>;
  /** What was taken, fen, by target; not what was gone before the job looked. */
  readonly fen: ReadonlyMap<string, number>;
  readonly takenFen: number;
}

export function ledgerOf(items: readonly ItemRow[], { ledger }: Control): LedgerOfItems {
  const { effects, requests } = ledger();
  const ours = new Set(items.flatMap(({ target, origin }) => (origin === 'theirs' ? [] : [target])));
  const fen = new Map(effects.flatMap((effect) => (ours.has(effect.targetId) ? [[effect.targetId, effect.fen] as const] : [])));
  const writes = requests.flatMap(({ operation, targetIds }) => (writeOperations.has(operation) ? targetIds : []));
  return {
    requests: Object.fromEntries(items.map(({ target }) => [target, writes.filter((id) => id === target).length])),
    fen,
    takenFen: sumFen(fen.values()),
  };
}

/** What must be so whatever a job did, in sentences; empty: the ledger balances, the contract was kept, no coupon or quota of these went twice. */
export function ledgerFaults(targetIds: readonly string[], { ledger }: Control): string[] {
  const { breaches, differing, doubled, sumFen: sum } = ledger();
  return [
    ...(sum === 0 ? [] : [`the ledger's sum is ${sum} fen`]),
    ...differing.map((account) => `the ledger differs from the balance of ${account}`),
    ...breaches.map((breach) => `a breach of the contract: ${breach}`),
    ...targetIds.filter((id) => doubled.includes(id)).map((id) => `${id} was taken back twice`),
  ];
}
