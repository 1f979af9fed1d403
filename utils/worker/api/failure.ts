import { isObject, type Raw } from './record.ts';

/** Code and text of a failure, as the answer has them. */
export interface Failure {
  readonly serverCode: string;
  readonly serverText: string;
}

/** `CBC.0000` is the documented success (contract README 4); gateways write 0 or 200. What carries one must still be what was asked for. */
const successes = new Set(['', '0', '200', 'CBC.0000']);
const codeNames = ['errorcode', 'errcode'];
const textNames = ['errormsg', 'errmsg', 'errormessage', 'message', 'msg', 'errordescription', 'title'];

/** The first of these names that says something, however the name is written. */
function said(body: Raw, names: readonly string[]): string {
  const byName = new Map(Object.entries(body).map(([name, value]) => [name.toLowerCase().replace(/[_-]/g, ''), value]));
  const values = names.map((name) => byName.get(name)).filter((value) => typeof value === 'string' || typeof value === 'number');
  return values.map((value) => String(value).trim()).find((value) => value !== '') ?? '';
}

function failureIn(body: Raw, names: readonly string[]): Failure | null {
  const serverCode = said(body, names);
  return successes.has(serverCode) ? null : { serverCode, serverText: said(body, textNames) };
}

/** `error` (IAM's form) or the first of `errors`: an object with code and text, or a text alone. */
function failureUnderError(error: unknown): Failure | null {
  const one: unknown = Array.isArray(error) ? error[0] : error;
  if (typeof one === 'string' && one !== '') return { serverCode: '', serverText: one };
  if (!isObject(one) || Object.keys(one).length === 0) return null;
  return failureIn(one, [...codeNames, 'code']) ?? { serverCode: '', serverText: said(one, textNames) };
}

/**
 * The failure that a body tells of, in whatever form a gateway wraps it: BSS and API gateway say error_code / error_msg, IAM nests
 * them under `error`. `code` alone counts at the top only, lists of an answer (error_details of a batch) never.
 */
export function failureOf(body: unknown): Failure | null {
  const [top]: unknown[] = Array.isArray(body) ? body : [body];
  if (!isObject(top)) return null;
  const inside = Object.values(top).filter(isObject);
  return (
    failureIn(top, [...codeNames, 'code']) ??
    failureUnderError(top['error'] ?? top['errors']) ??
    inside.map((part) => failureIn(part, codeNames) ?? failureUnderError(part['error'])).find((found) => found !== null) ??
    null
  );
}

/** Text and code of an answer that is a failure by its status: it may have a text and no code. */
export function failureByStatus(body: unknown): Failure | null {
  const found = failureOf(body);
  if (found || !isObject(body)) return found;
  const serverText = said(body, textNames);
  return serverText === '' ? null : { serverCode: '', serverText };
}
