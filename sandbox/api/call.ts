import { aimsAt, type Fault, type FaultKind } from '../world/faults.ts';
import type { QuotaMove } from '../world/quota-books.ts';
import type { World } from '../world/world.ts';
import type { Partner } from '../world/model.ts';
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

/** How the books name what a call moves between quotas. */
export function moveOf({ caller, requestId }: Call): QuotaMove {
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

/** Whether a scope is a refusal. */
export function isAnswer(scope: Partner | Answer): scope is Answer {
  return 'status' in scope;
}
