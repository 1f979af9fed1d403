import type { Customer } from './model.ts';
import { HOSTILE_NAMES } from './names.ts';
import type { Random } from './random.ts';

/** A partner's customers, for offers and opportunities that name one. */
export interface Holders {
  /** One whose name is an ordinary one. */
  ordinary(random: Random): Customer;
  called(name: string): Customer | undefined;
}

/** @throws Error where the partner has no customer with an ordinary name */
export function holdersOf(customers: readonly Customer[]): Holders {
  const byName = new Map(customers.map((customer) => [customer.name, customer]));
  const [first, ...others] = customers.filter(({ name }) => !HOSTILE_NAMES.includes(name));
  if (first === undefined) throw new Error('no customer to name');
  return { ordinary: (random) => random.pick([first, ...others]), called: (name) => byName.get(name) };
}

/** The hostile name after the one with this number: a record with a hostile name gets a customer with another. */
export function nameAfter(index: number): string {
  return HOSTILE_NAMES[(index + 1) % HOSTILE_NAMES.length] ?? '';
}
