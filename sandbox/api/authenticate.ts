import type { Token } from '../world/identities.ts';
import type { World } from '../world/world.ts';
import type { Operator, Partner } from '../world/model.ts';
import { failure, gatewayFailure, type Answer } from './answers.ts';
import type { Exchange } from './exchange.ts';
import { parseAuthorization, parseSdkDate, sign } from './signature.ts';

/** How far a signed request's time may be off. */
const CLOCK_WINDOW_MS = 15 * 60_000;

/** Whose credential a request carries. */
export interface Caller {
  readonly partner: Partner;
  readonly operator: Operator;
  /** Null for a signed request. */
  readonly token: Token | null;
}

export type Authentication = { readonly caller: Caller } | { readonly refused: Answer };

function refuse(exchange: Exchange, code: string, message: string): Authentication {
  return { refused: gatewayFailure(401, code, message, exchange.id) };
}

/** Reads the token or recomputes the signature of a request. */
export function authenticate(exchange: Exchange, world: World): Authentication {
  const token = exchange.headers['x-auth-token'];
  if (token !== undefined) return byToken(exchange, world, token);
  const header = exchange.headers['authorization'];
  if (header !== undefined) return bySignature(exchange, world, header);
  return refuse(exchange, 'APIG.0301', 'Incorrect IAM authentication information: no credential');
}

function byToken(exchange: Exchange, world: World, value: string): Authentication {
  const found = world.identities.find(value);
  if (found === undefined) {
    return refuse(exchange, 'APIG.0301', 'Incorrect IAM authentication information: decrypt token fail');
  }
  const { token, holds } = found;
  if (holds) return { caller: { partner: token.partner, operator: token.operator, token } };
  if (world.switches.expiredToken === 'APIG.0307') return refuse(exchange, 'APIG.0307', 'The token must be updated.');
  return { refused: failure(401, 'CBC.0154', 'The x_auth_token is expired.') };
}

function bySignature(exchange: Exchange, world: World, header: string): Authentication {
  const wrong = (text: string): Authentication => refuse(exchange, 'APIG.0301', `Incorrect IAM authentication information: ${text}`);
  const parts = parseAuthorization(header);
  if (parts === undefined) return wrong('Authorization format incorrect');
  const caller = findAccessKey(world, parts.accessKey);
  if (caller === undefined) return wrong(`Get secretKey failed, ak: ${parts.accessKey}`);
  const at = parseSdkDate(exchange.headers['x-sdk-date'] ?? '');
  if (Number.isNaN(at)) return wrong('x-sdk-date is missing or not well formed');
  if (Math.abs(world.clock.now() - at) > CLOCK_WINDOW_MS) return wrong('signature expired, check x-sdk-date');
  if (sign(exchange, parts.signedHeaders, caller.operator.secretKey) !== parts.signature) {
    return wrong('verify aksk signature fail');
  }
  return { caller };
}

function findAccessKey(world: World, accessKey: string): Caller | undefined {
  for (const partner of world.partners.values()) {
    for (const operator of partner.operators.values()) {
      if (operator.accessKey === accessKey) return { partner, operator, token: null };
    }
  }
  return undefined;
}
