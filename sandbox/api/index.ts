import type { World } from '../world/world.ts';
import type { LedgerRequest } from '../world/ledger.ts';
import { failure, gatewayFailure, iamFailure, type Answer } from './answers.ts';
import { answerPartner, parseBody } from './bss.ts';
import { contract, type Contract, type ContractOperation } from './contract.ts';
import { receive, type ApiRequest, type ApiResponse, type Exchange } from './exchange.ts';
import { playAfter, playBefore, type Scene } from './fault-play.ts';
import { createToken, listDomains, listRegions, type TokenRequest } from './iam.ts';

function isIam(exchange: Exchange): boolean {
  return exchange.host.startsWith('iam.');
}

/** The operation that host and path name. */
function route(known: Contract, exchange: Exchange): ContractOperation | undefined {
  const operation = known.match(exchange.method.toLowerCase(), exchange.path);
  return operation?.tags.includes('Auth') === isIam(exchange) ? operation : undefined;
}

/** The coupon, quotas, resellers or customers that a body names, or the customer that a query names. */
function targetsOf(exchange: Exchange): string[] {
  const asked = new URLSearchParams(exchange.rawQuery).get('customer_id');
  const body = parseBody(exchange.bodyText);
  if (typeof body !== 'object' || body === null) return asked === null ? [] : [asked];
  const { coupon_id, quota_ids, indirect_partner_ids, customer_id, customer_infos } = body as Record<string, unknown>;
  const customers = Array.isArray(customer_infos) ? customer_infos.map((one: { customer_id?: unknown } | null) => one?.customer_id) : [];
  return [coupon_id, quota_ids, indirect_partner_ids, customer_id, customers].flat().filter((id) => typeof id === 'string');
}

function answerIam(exchange: Exchange, world: World, known: Contract, operation: ContractOperation): Answer {
  if (operation.operationId === 'KeystoneListRegions') return listRegions(exchange, world);
  const { method, path, headers } = exchange;
  const body = parseBody(exchange.bodyText);
  const { wrong } = known.checkRequest(operation, { method, path, headers, query: {}, body });
  if (wrong !== null || body === undefined) return iamFailure(400, `Request body is invalid. ${wrong ?? ''}`.trim());
  return createToken(world, body as TokenRequest, !new URLSearchParams(exchange.rawQuery).get('nocatalog'));
}

function unknownPath(exchange: Exchange, world: World): Answer {
  if (!isIam(exchange)) {
    const text = 'The API does not exist or has not been published in the environment';
    return gatewayFailure(404, 'APIG.0101', text, exchange.id);
  }
  const isDomains = exchange.method === 'GET' && exchange.path === '/v3/auth/domains';
  return isDomains ? listDomains(exchange, world) : iamFailure(404, 'Could not find the resource.');
}

function answer(scene: Scene, known: Contract, operation: ContractOperation | undefined): Answer {
  const { exchange, world, entry, faults } = scene;
  if (operation === undefined) return unknownPath(exchange, world);
  const made = isIam(exchange)
    ? answerIam(exchange, world, known, operation)
    : answerPartner(exchange, world, known, operation, entry, faults);
  const breach = known.checkAnswer(operation.operationId, made.status, made.body);
  return breach === null ? made : ownFault(world, `${operation.operationId} ${made.status}: ${breach}`);
}

/** An answer of ours that breaks the contract, or an error of ours: tests look into `world.breaches`. */
function ownFault(world: World, text: string): Answer {
  world.breaches.push(text);
  return failure(500, 'CBC.0999', `The sandbox is wrong: ${text}`.slice(0, 1024));
}

/** The gateway's own refusals (error codes of API Gateway: APIG.0201). */
function unreadable(exchange: Exchange): Answer | null {
  const refuse = (status: number, text: string): Answer =>
    isIam(exchange) ? iamFailure(status, text) : gatewayFailure(status, 'APIG.0201', text, exchange.id);
  if (exchange.tooLarge) return refuse(413, 'Request entity too large.');
  return isDecodable(exchange.path) ? null : refuse(400, 'API request error.');
}

function isDecodable(path: string): boolean {
  try {
    decodeURIComponent(path);
    return true;
  } catch {
    return false;
  }
}

function tryAnswer(scene: Scene, known: Contract, operation: ContractOperation | undefined): Answer {
  const refused = unreadable(scene.exchange);
  if (refused !== null) return refused;
  try {
    return answer(scene, known, operation);
  } catch (cause) {
    return ownFault(scene.world, String(cause));
  }
}

function write(exchange: Exchange, world: World, operation: string): LedgerRequest {
  const { id, connection, protocol } = exchange;
  const entry: LedgerRequest = {
    id,
    at: world.clock.now(),
    operation,
    targetIds: targetsOf(exchange),
    connection,
    protocol,
    account: null,
    operator: null,
    status: 0,
    outcome: 'open',
  };
  world.ledger.requests.push(entry);
  return entry;
}

/**
 * Answers `bss.myhuaweicloud.com` and `iam.myhuaweicloud.com`. Resolves when the answer is under way, or when it is
 * clear that none will come.
 */
export async function handleApi(req: ApiRequest, res: ApiResponse, world: World): Promise<void> {
  const known = await contract();
  let exchange: Exchange;
  try {
    exchange = await receive(req, res);
  } catch {
    res.destroy();
    return;
  }
  const operation = route(known, exchange);
  const name = operation?.operationId ?? 'unknown';
  const entry = write(exchange, world, name);
  const scene = { exchange, world, entry, faults: world.faults.match(name, entry.targetIds) };
  const before = await playBefore(scene);
  if (before === 'gone') return;
  await playAfter(scene, before ?? tryAnswer(scene, known, operation));
}
