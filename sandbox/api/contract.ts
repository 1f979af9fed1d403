import { readFileSync } from 'node:fs';
import { OpenAPIBackend } from 'openapi-backend';
import { parse } from 'yaml';

/** Which values a key may have although they are empty, and what they mean (`x-empty-semantics`). */
export type EmptySemantics = Readonly<Record<string, string>>;

/** The part of a schema that our own checks read. */
export interface Schema {
  readonly type?: string | readonly string[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
  readonly 'x-money'?: boolean;
  readonly 'x-format'?: string;
  readonly 'x-empty-semantics'?: EmptySemantics;
}

export interface Parameter {
  readonly name: string;
  readonly in: string;
  readonly schema: Schema;
  readonly 'x-empty-semantics'?: EmptySemantics;
}

/** An operation of the contract with the extensions that the sandbox obeys. */
export interface ContractOperation {
  readonly operationId: string;
  readonly path: string;
  readonly method: string;
  readonly tags: readonly string[];
  readonly parameters: readonly Parameter[];
  readonly bodySchema: Schema | null;
  /** `solution-provider`, `distributor` … */
  readonly callers: readonly string[];
  /** Any one of these permission items is enough; none: open to every operator. */
  readonly items: readonly string[];
}

export interface ContractRequest {
  readonly method: string;
  /** Without the query. */
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly query: Readonly<Record<string, string | string[]>>;
  readonly body: unknown;
}

export interface Contract {
  match(method: string, path: string): ContractOperation | undefined;
  operations(): readonly ContractOperation[];
  /** What is wrong with a request, as a sentence; null when it is right. `query` comes back with its types. */
  checkRequest(operation: ContractOperation, request: ContractRequest): { wrong: string | null; query: Record<string, unknown> };
  /** What is wrong with an answer of ours; null when it is right. */
  checkAnswer(operationId: string, status: number, body: unknown): string | null;
}

/** What the library hands out, less typed than we need it. */
interface RawOperation {
  readonly operationId?: string;
  readonly path: string;
  readonly method: string;
  readonly tags?: readonly string[];
  readonly parameters?: readonly unknown[];
  readonly requestBody?: unknown;
  readonly 'x-callers'?: readonly string[];
  readonly 'x-permission'?: readonly { readonly code: string }[];
}

interface RawBody {
  readonly content?: { readonly 'application/json'?: { readonly schema?: Schema } };
}

function refine(raw: RawOperation): ContractOperation {
  const body = raw.requestBody as RawBody | undefined;
  return {
    operationId: raw.operationId ?? '',
    path: raw.path,
    method: raw.method,
    tags: raw.tags ?? [],
    parameters: (raw.parameters ?? []) as readonly Parameter[],
    bodySchema: body?.content?.['application/json']?.schema ?? null,
    callers: raw['x-callers'] ?? [],
    items: (raw['x-permission'] ?? []).map(({ code }) => code),
  };
}

function sentence(errors: readonly { instancePath: string; message?: string }[] | null | undefined): string {
  return (errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message ?? 'is wrong'}`.trim()).join('; ');
}

async function load(): Promise<Contract> {
  const file = new URL('../../contract/bss-partner.openapi.yaml', import.meta.url);
  const backend = new OpenAPIBackend({
    definition: parse(readFileSync(file, 'utf8')),
    strict: false,
    quick: true,
    coerceTypes: true,
  });
  await backend.init();
  const operations = backend.router.getOperations().map((raw) => refine(raw as RawOperation));
  const byId = new Map(operations.map((operation) => [operation.operationId, operation]));
  return {
    operations: () => operations,
    match(method, path) {
      const found = backend.router.matchOperation({ method, path, headers: {} });
      return byId.get(found?.operationId ?? '');
    },
    checkRequest(operation, { method, path, headers, query, body }) {
      const result = backend.validator.validateRequest(
        { method, path, headers: { ...headers }, query: { ...query }, body },
        operation.operationId,
      );
      const coerced: unknown = result.coerced?.query;
      const typed = typeof coerced === 'object' && coerced !== null ? { ...coerced } : { ...query };
      return { wrong: result.valid ? null : sentence(result.errors), query: typed as Record<string, unknown> };
    },
    checkAnswer(operationId, status, body) {
      if (body === undefined) return null;
      const result = backend.validator.validateResponse(body, operationId, status);
      return result.valid ? null : sentence(result.errors);
    },
  };
}

let loaded: Promise<Contract> | undefined;

/** The contract, read once for the whole process. */
export function contract(): Promise<Contract> {
  loaded ??= load();
  return loaded;
}
