import { aimsAt, type Fault, type FaultKind } from '../world/faults.ts';
import type { World } from '../world/world.ts';
import type { Customer, Partner } from '../world/model.ts';
import { failure, type Answer } from './answers.ts';
import type { Caller } from './authenticate.ts';

/** A call that passed authentication, throttling, the contract and the permission check. */
export interface Call {
  readonly world: World;
  readonly caller: Caller;
  readonly requestId: string;
  /** Query and body members by name; the contract's types and ranges hold. */
  readonly input: Readonly<Record<string, unknown>>;
  /** An empty list was sent as a filter. */
  readonly matchesNothing: boolean;
  readonly faults: readonly Fault[];
}

export type Operation = (call: Call) => Answer;

/** Who moves something by a call. */
interface ApiMove {
  readonly cause: 'api';
  readonly account: string;
  readonly operator: string;
  readonly requestId: string;
}

/** The text of an input, undefined when it was not sent. */
export function text(call: Call, name: string): string | undefined {
  const value = call.input[name];
  return typeof value === 'string' ? value : undefined;
}

export function whole(call: Call, name: string): number | undefined {
  const value = call.input[name];
  return typeof value === 'number' ? value : undefined;
}

export function list(call: Call, name: string): readonly unknown[] | undefined {
  const value = call.input[name];
  return Array.isArray(value) ? value : undefined;
}

/** A fault of this kind that is meant for one of the call's targets. */
export function faultAt({ faults }: Call, kind: FaultKind, id: string): Fault | undefined {
  return faults.find((fault) => fault.kind === kind && aimsAt(fault, id));
}

/** How the books name what a call moves: quotas or money. */
export function moveOf({ caller, requestId }: Call): ApiMove {
  return { cause: 'api', account: caller.partner.accountName, operator: caller.operator.name, requestId };
}

/**
 * The partner whose data are asked for: the caller, or the reseller of a distributor that `indirect_partner_id` names.
 * For a solution provider that parameter is not processed.
 */
export function scopeOf(call: Call): Partner | Answer {
  const { partner } = call.caller;
  const id = text(call, 'indirect_partner_id');
  if (id === undefined || partner.kind !== 'distributor') return partner;
  if (id === '') return failure(400, 'CBC.0100', 'indirect_partner_id must not be empty');
  const reseller = call.world.resellersOf(partner.accountName).find((one) => one.id === id);
  return reseller ?? failure(400, 'CBC.99000037', 'No permission over this reseller.');
}

/** The resale customer of the scope that `customer_id` names. */
export function customerOf(call: Call, scope: Partner): Customer | Answer {
  const customer = call.world.customers.get(text(call, 'customer_id') ?? '');
  if (customer?.partner !== scope.accountName) return failure(400, 'CBC.0100', 'The customer does not exist.');
  return customer.associationType === 'resale' ? customer : failure(400, 'CBC.0100', 'Only resale customers have a balance to adjust.');
}

/** An amount of yuan in whole fen; the contract's two decimals hold. */
export const fenOf = (call: Call, name: string): number => Math.round(Number(call.input[name]) * 100);

/** Whether a scope or a customer is a refusal. */
export function isAnswer(found: Partner | Customer | Answer): found is Answer {
  return 'status' in found;
}
