import incentive from './incentive.ts';
import redirectAddress from './redirect-address.ts';

/** Every kind of fact that is remembered, by its name. */
export const factKinds = {
  incentive,
  'redirect-address': redirectAddress,
} as const;

export type FactKindName = keyof typeof factKinds;

export const factKindNames = Object.keys(factKinds) as FactKindName[];
