import * as v from 'valibot';
import { parseExactJson } from '../../common/exact-json.ts';
import { ApiError, type ApiErrorDetail } from './api-error.ts';
import { failureByStatus, failureOf } from './failure.ts';

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

/** 408 and 425 may come from something between us and the service: the request can still have arrived. */
const undecided = new Set([408, 425]);

/** What an error of this status means. */
function errorOf(status: number, detail: Omit<ApiErrorDetail, 'kind'>): ApiError {
  if (status === 429) return new ApiError('API-429', { ...detail, kind: 'throttled' });
  if (status < 400 || status >= 500 || undecided.has(status)) return new ApiError('API-500', { ...detail, kind: 'unknown' });
  const code = status === 401 ? 'API-401' : status === 403 ? 'API-403' : 'API-400';
  return new ApiError(code, { ...detail, kind: 'refused' });
}

/** The error that an answer outside 2xx stands for. */
export function errorOfStatus(response: Response, text: string): ApiError {
  const { status: http, headers } = response;
  return errorOf(http, { http, requestId: requestIdOf(headers), ...failureByStatus(parsed(text)) });
}

/** The statuses that codes come with elsewhere (contract README 4), for answers that carry one inside a 2xx. */
const statusOfCode: Readonly<Record<string, number>> = {
  'CBC.0105': 401,
  'CBC.0154': 401,
  'APIG.0301': 401,
  'APIG.0305': 401,
  'APIG.0307': 401,
  'CBC.0151': 403,
  'CBC.0156': 403,
  'APIG.0302': 403,
  'APIG.0306': 403,
  'APIG.0308': 429,
  'CBC.0999': 500,
};

/** An unknown code is a refusal; a number that is a status of failure is that. */
function statusInside(serverCode: string): number {
  return statusOfCode[serverCode] ?? (/^[45]\d\d$/.test(serverCode) ? Number(serverCode) : 400);
}

/**
 * The parsed value of a 2xx answer. `schema: null` = the contract promises 204 without a body. What carries an error code is that error,
 * whatever its status. An answer that is not as the contract says is API-DRIFT with kind `unknown`: whatever it was, it is not acted on.
 */
export function valueOf<T>(response: Response, text: string, schema: v.GenericSchema<unknown, T> | null): T {
  const detail = { http: response.status, requestId: requestIdOf(response.headers) };
  if (schema === null && response.status === 204 && text === '') return undefined as T;
  const body = parsed(text);
  const failure = failureOf(body);
  if (failure) throw errorOf(statusInside(failure.serverCode), { ...detail, ...failure });
  if (schema === null) throw new ApiError('API-DRIFT', { ...detail, kind: 'unknown', serverText: 'expected 204 without a body' });
  const result = v.safeParse(schema, body);
  if (result.success) return result.output;
  const at = v.getDotPath(result.issues[0]) ?? '(body)';
  throw new ApiError('API-DRIFT', { ...detail, kind: 'unknown', serverText: at });
}
