import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Http2ServerRequest, Http2ServerResponse } from 'node:http2';
import { randomUUID } from 'node:crypto';

/** 12 MB: the limit of a signed request's body. */
const BODY_LIMIT = 12 * 1024 * 1024;

export type ApiRequest = IncomingMessage | Http2ServerRequest;
export type ApiResponse = ServerResponse | Http2ServerResponse;

/** One request as it arrived. */
export interface Exchange {
  readonly req: ApiRequest;
  readonly res: ApiResponse;
  readonly id: string;
  /** The same text for requests on the same TCP connection. */
  readonly connection: string;
  readonly protocol: string;
  readonly host: string;
  readonly method: string;
  readonly path: string;
  /** Without the question mark. */
  readonly rawQuery: string;
  readonly headers: Readonly<Record<string, string>>;
  /** Empty where `tooLarge`. */
  readonly bodyText: string;
  /** The body was above 12 MB. */
  readonly tooLarge: boolean;
  /** Whether the caller has hung up. */
  isGone(): boolean;
}

const names = new WeakMap<object, string>();
let connections = 0;

function connectionOf(req: ApiRequest): string {
  const key: object = 'stream' in req ? (req.stream.session ?? req.stream) : req.socket;
  let name = names.get(key);
  if (name === undefined) {
    connections += 1;
    name = `connection-${connections}`;
    names.set(key, name);
  }
  return name;
}

function flatten(req: ApiRequest): Record<string, string> {
  const headers: Record<string, string> = {};
  for (const [name, value] of Object.entries(req.headers)) {
    if (value === undefined || name.startsWith(':')) continue;
    headers[name] = Array.isArray(value) ? value.join(', ') : value;
  }
  const authority = req.headers[':authority'];
  if (typeof authority === 'string') headers['host'] ??= authority;
  return headers;
}

/** Reads a request to its end; of what is above the limit nothing is kept. @throws Error when the caller gives up */
export async function receive(req: ApiRequest, res: ApiResponse): Promise<Exchange> {
  const chunks: Buffer[] = [];
  let gone = false;
  res.once('close', () => {
    gone = true;
  });
  let size = 0;
  for await (const chunk of req) {
    size += (chunk as Buffer).length;
    if (size <= BODY_LIMIT) chunks.push(chunk as Buffer);
    else chunks.length = 0;
  }
  const [path = '/', ...rest] = (req.url ?? '/').split('?');
  const headers = flatten(req);
  return {
    req,
    res,
    id: randomUUID().replaceAll('-', ''),
    connection: connectionOf(req),
    protocol: req.httpVersion,
    host: (headers['host'] ?? '').toLowerCase().split(':')[0] ?? '',
    method: req.method ?? 'GET',
    path,
    rawQuery: rest.join('?'),
    headers,
    bodyText: Buffer.concat(chunks).toString('utf8'),
    tooLarge: size > BODY_LIMIT,
    isGone: () => gone,
  };
}
