import { expect } from 'vitest';
import type { ItemRow } from '../../utils/common/jobs/schemas.ts';
import { decimalFromFen, fenFromDecimal, sumFen } from '../../utils/common/money.ts';
import { ledgerFaults, ledgerOf, type LedgerOfItems } from '../support/ledger-check.ts';
import type { ReclaimFixture } from './reclaim-fixture.ts';

/**
 * The job and the ledger agree: the ledger has no fault, each effect is in the job with its amount, and nothing is in the job that the
 * ledger does not have.
 */
export async function expectAgreement(fixture: ReclaimFixture, jobId: string): Promise<LedgerOfItems & { items: readonly ItemRow[] }> {
  const { control } = fixture.sandbox;
  const items = await fixture.items(jobId);
  const targets = items.map(({ target }) => target);
  expect(ledgerFaults(targets, control)).toEqual([]);
  const ledger = ledgerOf(items, control);
  for (const { target, state, takenFen } of items) {
    const fen = ledger.fen.get(target);
    expect({ target, state, fen: takenFen ?? undefined }).toEqual({
      target,
      state: fen === undefined ? state : expect.stringMatching(/^(done|already)$/),
      fen,
    });
  }
  const { taken } = await fixture.ask('job.get', { jobId });
  const told = sumFen(Object.values(taken).map((amount) => fenFromDecimal(amount) ?? Number.NaN));
  expect(decimalFromFen(told)).toBe(decimalFromFen(ledger.takenFen));
  return { items, ...ledger };
}
