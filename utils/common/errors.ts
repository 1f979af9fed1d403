/** Values that an error's sentence may name. Never a secret, never a whole record. */
export type ErrorParams = Readonly<Record<string, string>>;

/** The shape in which an error crosses a message. */
export interface ErrorData {
  readonly code: string;
  readonly params?: ErrorParams;
}

/**
 * The one error type of the product. `code` starts with its area (`AUTH-`, `API-`, `JOB-`, `DB-`, `MSG-`, `SHARE-`)
 * and is what a user can quote; the sentence is the text `error.<code>` of the dictionaries.
 */
export class AppError extends Error {
  readonly code: string;
  readonly params: ErrorParams | undefined;

  constructor(code: string, params?: ErrorParams, cause?: unknown) {
    super(code, cause === undefined ? undefined : { cause });
    this.name = 'AppError';
    this.code = code;
    this.params = params;
  }

  toData(): ErrorData {
    return this.params ? { code: this.code, params: this.params } : { code: this.code };
  }
}

/** Anything that was thrown, as data that may cross a message. An unforeseen error says only that it was one. */
export function errorData(thrown: unknown): ErrorData {
  return thrown instanceof AppError ? thrown.toData() : { code: 'MSG-500' };
}
