import { expect } from 'vitest';
import type { FarSide } from './test-far-side.ts';

/** Ends a far side of a test: whatever happened, its ledger balances and no answer of it broke the contract. */
export async function closeSound(far: FarSide): Promise<void> {
  far.control.release();
  const { breaches, sumFen, differing } = far.control.ledger();
  await far.close();
  expect({ breaches, sumFen, differing }).toEqual({ breaches: [], sumFen: 0, differing: [] });
}
