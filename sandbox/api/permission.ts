import type { PartnerKind } from '../world/model.ts';
import type { Switches } from '../world/switches.ts';
import { failure, type Answer } from './answers.ts';
import type { Caller } from './authenticate.ts';
import type { ContractOperation } from './contract.ts';

/** The contract's word for each kind of partner. A reseller is never named as a caller. */
const CALLER_WORDS: Readonly<Record<PartnerKind, string>> = {
  provider: 'solution-provider',
  distributor: 'distributor',
  reseller: 'reseller',
};

/** Where the contract names no kind of partner, it means each of those that it names as callers elsewhere. */
const ANY_PARTNER = 'partner';

function isCaller({ callers }: ContractOperation, kind: PartnerKind): boolean {
  return callers.includes(CALLER_WORDS[kind]) || (callers.includes(ANY_PARTNER) && kind !== 'reseller');
}

/** Whether this partner and this operator may call the operation; the refusal if not. */
export function checkPermission(operation: ContractOperation, caller: Caller, switches: Switches): Answer | null {
  if (!isCaller(operation, caller.partner.kind) || caller.token?.scope === 'project') {
    return failure(403, 'CBC.0151', 'Access denied.');
  }
  const { items } = caller.operator;
  if (items === 'all' || operation.items.length === 0 || operation.items.some((item) => items.has(item))) return null;
  return switches.missingPermission === 'CBC.0151'
    ? failure(403, 'CBC.0151', 'Access denied.')
    : failure(400, 'CBC.18000016', 'Insufficient permission. Contact your partner.');
}
