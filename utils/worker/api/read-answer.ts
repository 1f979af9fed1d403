import * as v from 'valibot';
import { parseExactJson } from '../../common/exact-json.ts';
import { ApiError } from './api-error.ts';

const bssError = v.object({ error_code: v.string(), error_msg: v.optional(v.string(), '') });
const iamError = v.object({
  error: v.object({
    code: v.optional(v.union([v.number(), v.string()]), ''),
    message: v.optional(v.string(), ''),
    title: v.optional(v.string(), ''),
  }),
});

/** The id that the gateway gave the request, where it gives one. */
export function requestIdOf(headers: Headers): string | null {
  return headers.get('X-Request-Id');
}

/** The server's clock (`Date` header) in UTC ms; `null` without a readable one. */
export function serverTimeOf(headers: Headers): number | null {
  const at = Date.parse(headers.get('Date') ?? '');
  return Number.isNaN(at) ? null : at;
}

/** `undefined` for a body that is not JSON: no schema accepts it. */
function parsed(text: string): unknown {
  try {
    return parseExactJson(text);
  } catch {
    return undefined;
  }
}

/** Code and text of a failure body: BSS and gateway say error_code / error_msg, IAM nests them (contract README 4). */
function failureOf(body: unknown): { serverCode: string; serverText: string } | null {
  const bss = v.safeParse(bssError, body);
  if (bss.success) return { serverCode: bss.output.error_code, serverText: bss.output.error_msg };
  const iam = v.safeParse(iamError, body);
  if (!iam.success) return null;
  const { code, message, title } = iam.output.error;
  return { serverCode: String(code), serverText: message || title };
}

/** 408 and 425 may come from something between us and the service: the request can still have arrived. */
const undecided = new Set([408, 425]);

/** The error that an answer outside 2xx stands for. */
export function errorOfStatus(response: Response, text: string): ApiError {
  const { status: http, headers } = response;
  const detail = { http, requestId: requestIdOf(headers), ...failureOf(parsed(text)) };
  if (http === 429) return new ApiError('API-429', { ...detail, kind: 'throttled' });
  if (http < 400 || http >= 500 || undecided.has(http)) return new ApiError('API-500', { ...detail, kind: 'unknown' });
  const code = http === 401 ? 'API-401' : http === 403 ? 'API-403' : 'API-400';
  return new ApiError(code, { ...detail, kind: 'refused' });
}

/**
 * The parsed value of a 2xx answer. `schema: null` = the contract promises 204 without a body. An answer that is not as
 * the contract says is API-DRIFT with kind `unknown`: whatever it was, it is not acted on.
 */
export function valueOf<T>(response: Response, text: string, schema: v.GenericSchema<unknown, T> | null): T {
  const detail = { http: response.status, requestId: requestIdOf(response.headers) };
  if (schema === null) {
    if (response.status === 204 && text === '') return undefined as T;
    throw new ApiError('API-DRIFT', { ...detail, kind: 'unknown', serverText: 'expected 204 without a body' });
  }
  const body = parsed(text);
  const failure = failureOf(body);
  if (failure && failure.serverCode !== 'CBC.0000') throw new ApiError('API-400', { ...detail, ...failure, kind: 'refused' });
  const result = v.safeParse(schema, body);
  if (result.success) return result.output;
  const at = v.getDotPath(result.issues[0]) ?? '(body)';
  throw new ApiError('API-DRIFT', { ...detail, kind: 'unknown', serverText: at });
}
