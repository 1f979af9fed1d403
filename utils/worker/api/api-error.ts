import { AppError } from '../../common/errors.ts';

/**
 * What a failed call means for the far side.
 * - `not-sent`: `fetch` was never called, so nothing happened.
 * - `refused`: an answer 4xx. For a write it is believed only after it was read back: a replayed request may be refused although the first one took effect.
 * - `throttled`: 429 of the gateway (APIG.0308).
 * - `unknown`: everything else, every rejection of `fetch` included. A write may or may not have taken effect.
 */
export type ApiErrorKind = 'not-sent' | 'refused' | 'throttled' | 'unknown';

export interface ApiErrorDetail {
  readonly kind: ApiErrorKind;
  /** HTTP status; 0 when there was no answer. */
  readonly http?: number;
  readonly requestId?: string | null;
  /** Code of the answer, for example `CBC.0100` or `APIG.0308`. Unknown codes are shown as they are. */
  readonly serverCode?: string;
  /** The answer's own text; quoted, never branched on. */
  readonly serverText?: string;
  readonly cause?: unknown;
}

/** The one error of a call to Huawei Cloud; `code` is ours (`API-…`), `serverCode` theirs. */
export class ApiError extends AppError {
  readonly kind: ApiErrorKind;
  readonly http: number;
  readonly requestId: string | null;
  readonly serverCode: string;
  readonly serverText: string;

  constructor(code: string, detail: ApiErrorDetail) {
    const serverCode = detail.serverCode ?? '';
    const serverText = (detail.serverText ?? '').slice(0, 500);
    super(code, { code: serverCode, text: serverText, http: String(detail.http ?? 0) }, detail.cause);
    this.name = 'ApiError';
    this.kind = detail.kind;
    this.http = detail.http ?? 0;
    this.requestId = detail.requestId ?? null;
    this.serverCode = serverCode;
    this.serverText = serverText;
  }
}
