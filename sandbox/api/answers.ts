/** What is sent back. No body: an empty one (204). */
export interface Answer {
  readonly status: number;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Failure in the shape of the partner API (schema Error). */
export function failure(status: number, code: string, message: string): Answer {
  return { status, body: { error_code: code, error_msg: message } };
}

/** Failure of the gateway before it: the same shape and a request id. */
export function gatewayFailure(status: number, code: string, message: string, requestId: string): Answer {
  return { status, body: { error_code: code, error_msg: message, request_id: requestId } };
}

const TITLES: Readonly<Record<number, string>> = {
  400: 'Bad Request',
  401: 'Unauthorized',
  403: 'Forbidden',
  404: 'Not Found',
};

/** Failure in the shape of IAM (schema IamError). */
export function iamFailure(status: number, message: string): Answer {
  return { status, body: { error: { code: status, message, title: TITLES[status] ?? 'Error' } } };
}

export function ok(body: unknown): Answer {
  return { status: 200, body };
}

/** Whole fen as the JSON number of yuan that the contract sends. */
export function yuan(fen: number): number {
  return Number((fen / 100).toFixed(2));
}

/** UTC `yyyy-MM-ddTHH:mm:ssZ`. */
export function utcSeconds(ms: number): string {
  return `${new Date(ms).toISOString().slice(0, 19)}Z`;
}
