import type { Fault } from '../world/faults.ts';
import type { World } from '../world/world.ts';
import type { LedgerRequest } from '../world/ledger.ts';
import { failure, gatewayFailure, type Answer } from './answers.ts';
import { authenticate } from './authenticate.ts';
import type { Contract, ContractOperation } from './contract.ts';
import { readBody, readQuery } from './empty-values.ts';
import type { Exchange } from './exchange.ts';
import { OPERATIONS } from './operations/index.ts';
import { checkPermission } from './permission.ts';
import { checkValues } from './value-checks.ts';

/** A request that breaks the contract, or its inputs by name. */
type Reading = { readonly wrong: string } | { readonly input: Readonly<Record<string, unknown>>; readonly matchesNothing: boolean };

/** The body as JSON; undefined when there is none. Text that is no JSON stays text, for the contract to refuse. */
export function parseBody(bodyText: string): unknown {
  if (bodyText === '') return undefined;
  try {
    return JSON.parse(bodyText) as unknown;
  } catch {
    return bodyText;
  }
}

function read(contract: Contract, operation: ContractOperation, exchange: Exchange): Reading {
  const query = readQuery(operation, exchange.rawQuery);
  const body = readBody(operation.bodySchema, parseBody(exchange.bodyText));
  const { method, path, headers } = exchange;
  if (operation.bodySchema !== null && (typeof body.value !== 'object' || body.value === null)) {
    return { wrong: 'the body must be a JSON object' };
  }
  const checked = contract.checkRequest(operation, { method, path, headers, query: query.value, body: body.value });
  const wrong = query.wrong ?? body.wrong ?? checked.wrong ?? checkValues(operation, checked.query, body.value);
  if (wrong !== null) return { wrong };
  return {
    input: { ...checked.query, ...(body.value as Record<string, unknown> | undefined) },
    matchesNothing: query.matchesNothing || body.matchesNothing,
  };
}

/** The gateway's limit: `throttleLimit` calls in a second for each operation and account. */
function throttled(exchange: Exchange, world: World, operation: ContractOperation, account: string): Answer | null {
  const { throttleLimit } = world.switches;
  if (world.throttle.admit(`${operation.operationId} ${account}`, throttleLimit, world.clock.now())) return null;
  return tooMany(exchange, throttleLimit);
}

export function tooMany(exchange: Exchange, limit: number): Answer {
  const text = `The throttling threshold has been reached: policy user over ratelimit,limit:${limit},time:1 second`;
  return gatewayFailure(429, 'APIG.0308', text, exchange.id);
}

/** Answers a partner operation the way the gateway and the service behind it would, in their order. */
export function answerPartner(
  exchange: Exchange,
  world: World,
  contract: Contract,
  operation: ContractOperation,
  entry: LedgerRequest,
  faults: readonly Fault[],
): Answer {
  const authentication = authenticate(exchange, world);
  if ('refused' in authentication) return authentication.refused;
  const { caller } = authentication;
  entry.account = caller.partner.accountName;
  entry.operator = caller.operator.name;
  const early = throttled(exchange, world, operation, caller.partner.accountName) ?? checkPermission(operation, caller, world.switches);
  if (early !== null) return early;
  const reading = read(contract, operation, exchange);
  if ('wrong' in reading) return failure(400, 'CBC.0100', `Invalid parameter: ${reading.wrong}`.slice(0, 1024));
  const run = OPERATIONS.get(operation.operationId);
  if (run === undefined) return failure(501, 'CBC.0999', `Not built: ${operation.operationId}`);
  world.settle();
  return run({ world, caller, requestId: exchange.id, faults, ...reading });
}
