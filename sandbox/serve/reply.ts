import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Http2ServerRequest, Http2ServerResponse } from 'node:http2';

export type SandboxRequest = IncomingMessage | Http2ServerRequest;
export type SandboxResponse = ServerResponse | Http2ServerResponse;

/** What both kinds of response share, so that handlers need not know which HTTP version speaks. */
interface CommonResponse {
  statusCode: number;
  setHeader(name: string, value: string | string[]): unknown;
  end(body?: string | Uint8Array): unknown;
}

export interface Reply {
  status?: number;
  type?: 'html' | 'json' | 'css' | 'script' | 'text';
  headers?: Record<string, string>;
  body?: string;
}

const contentTypes = {
  html: 'text/html; charset=utf-8',
  json: 'application/json; charset=utf-8',
  css: 'text/css; charset=utf-8',
  script: 'text/javascript; charset=utf-8',
  text: 'text/plain; charset=utf-8',
};

export function send(res: SandboxResponse, reply: Reply): void {
  const response: CommonResponse = res;
  response.statusCode = reply.status ?? 200;
  response.setHeader('Cache-Control', 'no-store');
  response.setHeader('Content-Type', contentTypes[reply.type ?? 'text']);
  for (const [name, value] of Object.entries(reply.headers ?? {})) response.setHeader(name, value);
  response.end(reply.body ?? '');
}

export const json = (value: unknown, status = 200): Reply => ({ status, type: 'json', body: JSON.stringify(value) });
export const notFound = (text = 'not found'): Reply => ({ status: 404, body: text });
export const redirect = (location: string, headers: Record<string, string> = {}): Reply => ({
  status: 302,
  headers: { ...headers, Location: location },
});

/** Host name without the port. HTTP/2 says it in `:authority`. */
export function hostOf(req: SandboxRequest): string {
  const authority = req.headers[':authority'] ?? req.headers.host ?? '';
  return String(authority).replace(/:\d+$/u, '').toLowerCase();
}

const baseOf = (req: SandboxRequest): string => `https://${hostOf(req) || 'localhost'}`;

/** Whether host and path make an address: a client may send anything as its Host header. */
export const isAddressed = (req: SandboxRequest): boolean => URL.canParse(req.url ?? '/', baseOf(req));

export function addressOf(req: SandboxRequest): URL {
  return new URL(req.url ?? '/', baseOf(req));
}

/** Body of a POST; `undefined` where it is not JSON. */
export async function jsonOf(req: SandboxRequest): Promise<unknown> {
  let text = '';
  req.setEncoding('utf8');
  for await (const part of req) text += String(part);
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Text for the inside of an element or an attribute in double quotes. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/gu, (sign) => `&#${sign.charCodeAt(0)};`);
}

/** JSON that may stand inside a script element. */
export function scriptJson(value: unknown): string {
  return JSON.stringify(value).replace(/</gu, '\\u003c');
}
