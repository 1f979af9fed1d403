import { createHash, createHmac } from 'node:crypto';

/** What of a request goes into its signature (contract/README.md 3.2). */
export interface Signable {
  readonly method: string;
  readonly path: string;
  readonly rawQuery: string;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  readonly bodyText: string;
}

const ALGORITHM = 'SDK-HMAC-SHA256';

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

/** RFC 3986: all but letters, digits and `-_.~`. */
function encode(text: string): string {
  return encodeURIComponent(text).replaceAll(/[!'()*]/g, (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`);
}

function byText(left: string, right: string): number {
  if (left === right) return 0;
  return left < right ? -1 : 1;
}

/** Text with broken percent signs stays as it is. */
function decode(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}

function canonicalPath(path: string): string {
  const encoded = path
    .split('/')
    .map((segment) => encode(decode(segment)))
    .join('/');
  return encoded.endsWith('/') ? encoded : `${encoded}/`;
}

function canonicalQuery(rawQuery: string): string {
  const pairs = [...new URLSearchParams(rawQuery)].map(([name, value]) => [encode(name), encode(value)] as const);
  pairs.sort(([name, value], [otherName, otherValue]) => byText(name, otherName) || byText(value, otherValue));
  return pairs.map(([name, value]) => `${name}=${value}`).join('&');
}

/** The canonical request: six parts, each on its own line. */
export function canonicalRequest(request: Signable, signedHeaders: readonly string[]): string {
  const names = signedHeaders.map((name) => name.toLowerCase()).sort(byText);
  const lines = names.map((name) => `${name}:${(request.headers[name] ?? '').trim()}\n`).join('');
  return [
    request.method.toUpperCase(),
    canonicalPath(request.path),
    canonicalQuery(request.rawQuery),
    lines,
    names.join(';'),
    request.headers['x-sdk-content-sha256'] ?? sha256(request.bodyText),
  ].join('\n');
}

/** Signature of a request, lower-case hex. `x-sdk-date` is read from its headers. */
export function sign(request: Signable, signedHeaders: readonly string[], secretKey: string): string {
  const date = request.headers['x-sdk-date'] ?? '';
  const text = [ALGORITHM, date, sha256(canonicalRequest(request, signedHeaders))].join('\n');
  return createHmac('sha256', secretKey).update(text).digest('hex');
}

export interface Authorization {
  readonly accessKey: string;
  readonly signedHeaders: readonly string[];
  readonly signature: string;
}

/** Takes an Authorization header apart; undefined when it is not of this scheme. */
export function parseAuthorization(header: string): Authorization | undefined {
  const found = /^SDK-HMAC-SHA256 Access=([^,]+), ?SignedHeaders=([^,]+), ?Signature=([0-9a-f]{64})$/.exec(header);
  if (found === null) return undefined;
  const [, accessKey = '', signedHeaders = '', signature = ''] = found;
  return { accessKey, signedHeaders: signedHeaders.split(';'), signature };
}

/** UTC ms of `YYYYMMDDTHHMMSSZ`; NaN for anything else. */
export function parseSdkDate(text: string): number {
  const found = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/.exec(text);
  if (found === null) return Number.NaN;
  const [, year, month, day, hour, minute, second] = found;
  return Date.parse(`${year}-${month}-${day}T${hour}:${minute}:${second}Z`);
}
