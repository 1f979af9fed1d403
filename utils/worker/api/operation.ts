import * as v from 'valibot';
import { ApiError } from './api-error.ts';
import type { Fields, RowOf } from './answer-fields.ts';
import type { ApiAnswer, ApiClient } from './client.ts';
import { answerSchema, listSchema, type ListPage, type RowsShape } from './lists.ts';
import type { Part, Read } from './record.ts';
import { whole, type RequestField, type RequestFields, type RequestOf } from './request-fields.ts';

type Parts = Readonly<Record<string, Part<unknown>>>;
/** Values of a query as they go out. Lists of objects are in bodies only. */
type Query = Record<string, string | number | readonly string[]>;
const paging = { offset: whole('offset'), limit: whole('limit') };

interface Declared<F extends RequestFields> {
  /** The official name; also the bucket of the pace. */
  readonly name: string;
  readonly method: 'GET' | 'POST';
  readonly path: string;
  /** Any one of these permission items is enough. None: open to every operator. */
  readonly permission: readonly string[];
  /** The most that the contract takes, by field: characters, entries of a list, rows. A request beyond that is not sent. */
  readonly limits: Readonly<Partial<Record<NoInfer<keyof F>, number>>>;
  readonly request: F;
}
interface ListDeclared<F extends RequestFields, R extends Fields> extends Declared<F> {
  readonly limits: Declared<F>['limits'] & Readonly<Record<keyof typeof paging, number>>;
  /** The answer is a list, read by pages: `offset` and `limit` are added to the request. */
  readonly rows: RowsShape<R>;
}
interface CallDeclared<F extends RequestFields, A extends Parts> extends Declared<F> {
  /** `write`: goes out so that nothing below can repeat it. Await `turn` first. */
  readonly effect?: 'read' | 'write';
  /** `null`: 204 without a body. */
  readonly answer: A | null;
}

/** What all operations have, whatever they ask and answer. */
export interface Operation {
  readonly name: string;
  readonly method: 'GET' | 'POST';
  readonly path: string;
  readonly permission: readonly string[];
  readonly limits: Readonly<Record<string, number | undefined>>;
  readonly request: Readonly<Record<string, RequestField<unknown>>>;
  readonly effect: 'read' | 'write';
  readonly rows?: RowsShape<Fields>;
  readonly answer?: Parts | null;
  /** A query that changes nothing and asks for one row; `null` = it cannot be tried without effect or without knowing something. */
  readonly tryOut: ((api: ApiClient) => Promise<unknown>) | null;
}
export interface ListOperation<F extends RequestFields, R extends Fields> extends Operation {
  /** One page. Throws ApiError. */
  list(api: ApiClient, request: RequestOf<F & typeof paging>): Promise<ListPage<RowOf<R>>>;
}
export interface CallOperation<F extends RequestFields, A extends Parts> extends Operation {
  /** Throws ApiError. */
  call(api: ApiClient, request: RequestOf<F>): Promise<ApiAnswer<Read<A>>>;
  /** Waits until a call may leave: a write takes its turn beforehand. */
  turn(api: ApiClient): Promise<void>;
}

/** A row of a list operation. */
export type RowIn<O> = O extends { list(...args: never[]): Promise<ListPage<infer T>> } ? T : never;
/** What any other operation answers. */
export type AnswerOf<O> = O extends { call(...args: never[]): Promise<ApiAnswer<infer T>> } ? T : never;
/** What a list operation is asked with. */
export type QueryOf<O> = O extends { list(api: ApiClient, request: infer Q): unknown } ? Q : never;

/** The request on the wire; API-103 (not sent) where a value is beyond what the contract takes. */
function wireOf(
  declared: Declared<RequestFields>,
  fields: RequestFields,
  given: Readonly<Record<string, unknown>>,
): Record<string, unknown> {
  const wire: Record<string, unknown> = {};
  for (const [name, field] of Object.entries(fields)) {
    const value = given[name];
    if (value === undefined) continue;
    const result = v.safeParse(field.schema(declared.limits[name]), value);
    if (!result.success) throw new ApiError('API-103', { kind: 'not-sent', serverText: `${declared.name}.${field.wire}` });
    wire[field.wire] = result.output;
  }
  return wire;
}

/**
 * One operation of the partner API, from which come its types, its parser, its pace, the check of access and the list of permission
 * items. `tests/architecture/operations.test.ts` compares it with the contract.
 */
export function operation<F extends RequestFields, R extends Fields>(declared: ListDeclared<F, R>): ListOperation<F, R>;
export function operation<F extends RequestFields, A extends Parts>(declared: CallDeclared<F, A>): CallOperation<F, A>;
export function operation(declared: ListDeclared<RequestFields, Fields> | CallDeclared<RequestFields, Parts>): unknown {
  const listed = 'rows' in declared;
  const effect = listed ? 'read' : (declared.effect ?? 'read');
  const fields: RequestFields = listed ? { ...declared.request, ...paging } : declared.request;
  const answer = listed ? null : declared.answer;
  const schema = listed ? listSchema(declared.rows) : answer && answerSchema(answer);

  async function call(api: ApiClient, given: Readonly<Record<string, unknown>>): Promise<ApiAnswer<unknown>> {
    const wire = wireOf(declared, fields, given);
    const sent = declared.method === 'GET' ? { query: wire as Query } : { body: wire };
    const { name, method, path } = declared;
    return api.call<unknown>({ operation: name, method, host: 'bss', path, ...sent, schema, effect, turnTaken: effect === 'write' });
  }
  const needy = Object.values(declared.request).some((field) => field.required);
  return {
    ...declared,
    effect,
    request: fields,
    tryOut: effect === 'write' || needy ? null : (api: ApiClient) => call(api, listed ? { offset: 0, limit: 1 } : {}),
    list: async (api: ApiClient, given: Readonly<Record<string, unknown>>) => (await call(api, given)).value,
    call,
    turn: (api: ApiClient) => api.turn(declared.name),
  } satisfies Operation & Record<'list' | 'call' | 'turn', unknown>;
}
