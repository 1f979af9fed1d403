import type { GenericSchema } from 'valibot';
import { AppError } from '../../common/errors.ts';
import { ApiError } from './api-error.ts';
import type { Pace } from './pace.ts';
import { errorOfStatus, requestIdOf, serverTimeOf, valueOf } from './read-answer.ts';
import { streamedBody, type WriteMode } from './write-mode.ts';

/** Hosts of the China site (contract README 2). */
export const apiHosts = { bss: 'https://bss.myhuaweicloud.com', iam: 'https://iam.myhuaweicloud.com' } as const;

interface ApiCall<T> {
  /** The official name; also the bucket of the pace. */
  readonly operation: string;
  readonly method: 'GET' | 'POST';
  readonly host: keyof typeof apiHosts;
  readonly path: string;
  /** A list repeats its key. `undefined`, '' and empty lists are left out: an empty filter would hide all rows. */
  readonly query?: Readonly<Record<string, string | number | readonly string[] | undefined>>;
  readonly body?: Readonly<Record<string, unknown>>;
  readonly schema: GenericSchema<unknown, T> | null;
  /** `read` is repeated when no answer came; `once` is not (log-in attempts); `write` goes out so that nothing below can repeat it. */
  readonly effect: 'read' | 'once' | 'write';
  /** `turn` was awaited for it: it leaves at once. */
  readonly turnTaken?: boolean;
}

export interface ApiAnswer<T> {
  readonly value: T;
  readonly requestId: string | null;
  /** The server's clock, UTC ms. */
  readonly serverTime: number | null;
  readonly headers: Headers;
}

/** What a call is made with. `token` never leaves the worker. */
export interface Credential {
  readonly token: string;
  /** Domain id; keys the pace. */
  readonly accountKey: string;
  readonly writeMode: WriteMode | null;
}

export interface ClientDeps {
  readonly fetch: typeof globalThis.fetch;
  readonly pace: Pick<Pace, 'take' | 'refused'>;
  /** Throws an AppError (AUTH-…) when there is none: the call is then `not-sent`. `null` = calls without a token. */
  credential(): Promise<Credential | null>;
  /** The service refused the token itself (401). */
  unauthorized?(token: string): Promise<void>;
  sleep(ms: number): Promise<void>;
  /** 0 ≤ x < 1; spreads repeated reads. */
  random(): number;
  /** A signal that aborts after so many ms; covers headers and body. */
  timeout?(ms: number): AbortSignal;
}

export interface ApiClient {
  /** Throws only ApiError, and what the browser throws where the pace or the sign-in cannot be kept. */
  call<T>(request: ApiCall<T>): Promise<ApiAnswer<T>>;
  /**
   * Waits for the operation's turn in the pace, so that a caller may write down what it is about to do when the call leaves next,
   * and not while it queues. Throws only ApiError.
   */
  turn(operation: string): Promise<void>;
}

const timeoutMs = 25_000;
const readTries = 4;

function present(value: unknown): boolean {
  return value !== undefined && value !== null && value !== '' && !(Array.isArray(value) && value.length === 0);
}

function urlOf({ host, path, query }: ApiCall<unknown>): string {
  const url = new URL(path, apiHosts[host]);
  for (const [name, value] of Object.entries(query ?? {})) {
    if (!present(value)) continue;
    for (const one of Array.isArray(value) ? value : [value]) url.searchParams.append(name, String(one));
  }
  return url.href;
}

function initOf(request: ApiCall<unknown>, credential: Credential | null, timeout: AbortSignal): RequestInit & { duplex?: 'half' } {
  const headers: Record<string, string> = { 'Content-Type': 'application/json', 'X-Language': 'zh_CN' };
  if (credential) headers['X-Auth-Token'] = credential.token;
  const init: RequestInit & { duplex?: 'half' } = {
    method: request.method,
    headers,
    redirect: 'error',
    credentials: 'omit',
    cache: 'no-store',
    referrerPolicy: 'no-referrer',
    signal: timeout,
  };
  if (!request.body) return init;
  const body = JSON.stringify(Object.fromEntries(Object.entries(request.body).filter(([, value]) => present(value))));
  if (request.effect !== 'write' || credential?.writeMode !== 'streamed') return { ...init, body };
  return { ...init, body: streamedBody(body), duplex: 'half' };
}

function notSent(cause: unknown): ApiError {
  const code = cause instanceof AppError ? cause.code : 'API-101';
  return new ApiError(code, { kind: 'not-sent', cause });
}

/** The only place that calls `fetch`. */
export function createClient(deps: ClientDeps): ApiClient {
  const timeout = deps.timeout ?? ((ms: number) => AbortSignal.timeout(ms));

  async function prepared(request: ApiCall<unknown>): Promise<Credential | null> {
    try {
      const first = await deps.credential();
      if (!request.turnTaken) await deps.pace.take(request.operation, first?.accountKey ?? '');
      // Asked again after the wait: the person may have signed out or in as somebody else meanwhile.
      const credential = await deps.credential();
      if (request.effect === 'write' && !credential?.writeMode) throw new AppError('API-102');
      return credential;
    } catch (cause) {
      throw notSent(cause);
    }
  }

  async function once<T>(request: ApiCall<T>): Promise<ApiAnswer<T>> {
    const credential = await prepared(request);
    const limit = timeout(timeoutMs);
    let response: Response;
    let text: string;
    try {
      response = await deps.fetch(urlOf(request), initOf(request, credential, limit));
      text = await response.text();
    } catch (cause) {
      throw new ApiError(limit.aborted ? 'API-105' : 'API-104', { kind: 'unknown', cause });
    }
    const { headers } = response;
    try {
      if (!response.ok) throw errorOfStatus(response, text);
      const value = valueOf(response, text, request.schema);
      return { value, requestId: requestIdOf(headers), serverTime: serverTimeOf(headers), headers };
    } catch (error) {
      const code = error instanceof ApiError ? error.code : '';
      if (code === 'API-429') await deps.pace.refused(request.operation, credential?.accountKey ?? '');
      if (code === 'API-401' && credential) await deps.unauthorized?.(credential.token);
      throw error;
    }
  }

  return {
    async turn(operation) {
      try {
        const credential = await deps.credential();
        await deps.pace.take(operation, credential?.accountKey ?? '');
      } catch (cause) {
        throw notSent(cause);
      }
    },
    async call<T>(request: ApiCall<T>) {
      for (let attempt = 1; ; attempt += 1) {
        try {
          return await once(request);
        } catch (error) {
          const again =
            request.effect === 'read' &&
            attempt < readTries &&
            error instanceof ApiError &&
            error.code !== 'API-DRIFT' &&
            (error.kind === 'unknown' || error.kind === 'throttled');
          if (!again) throw error;
          await deps.sleep(500 * 2 ** attempt * (0.5 + deps.random()));
        }
      }
    },
  };
}
