import { parse } from 'yaml';
import type { Operation } from '../../utils/worker/api/operation.ts';
import { read } from './sources.ts';

/** The part of a schema of the contract that is compared. */
interface Schema {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly enum?: readonly (string | number | null)[];
  readonly maxLength?: number;
  readonly maxItems?: number;
  readonly maximum?: number;
  readonly pattern?: string;
  readonly items?: Schema;
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly 'x-money'?: boolean;
  readonly 'x-format'?: string;
}
interface Body {
  readonly content?: Readonly<Record<string, { readonly schema: Schema }>>;
}
interface Documented {
  readonly operationId: string;
  readonly parameters?: readonly { readonly name: string; readonly in: string; readonly required?: boolean; readonly schema: Schema }[];
  readonly requestBody?: Body;
  readonly responses: Readonly<Record<string, Body>>;
  readonly 'x-permission': readonly { readonly code: string }[];
  readonly 'x-side-effect': string;
}
interface Contract {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Documented>>>>;
  readonly components: { readonly schemas: Readonly<Record<string, Schema>> };
}
type RequestField = Operation['request'][string];
type Rows = NonNullable<Operation['rows']>['row'];

const contract = parse(read('contract/bss-partner.openapi.yaml')) as Contract;

function resolved(schema: Schema | undefined): Schema {
  return schema?.$ref ? (contract.components.schemas[schema.$ref.split('/').at(-1) ?? ''] ?? {}) : (schema ?? {});
}
const bodyOf = (body: Body | undefined): Schema => resolved(body?.content?.['application/json']?.schema);
const same = (a: readonly unknown[], b: readonly unknown[]): boolean => JSON.stringify([...a].sort()) === JSON.stringify([...b].sort());
const values = (schema: Schema): (string | number)[] => (schema.enum ?? []).filter((value) => value !== null);
const isA = (schema: Schema, type: string): boolean => [schema.type ?? ''].flat().includes(type);

function documented({ name }: Operation): { path: string; method: string; entry: Documented } | undefined {
  for (const [path, methods] of Object.entries(contract.paths)) {
    for (const [method, entry] of Object.entries(methods)) if (entry.operationId === name) return { path, method, entry };
  }
  return undefined;
}

/** All that a request may carry, by its name on the wire. */
function requestOf({ parameters = [], requestBody }: Documented): { fields: Readonly<Record<string, Schema>>; required: string[] } {
  const body = bodyOf(requestBody);
  const query = parameters.filter((one) => one.in === 'query');
  return {
    fields: { ...Object.fromEntries(query.map((one) => [one.name, resolved(one.schema)])), ...body.properties },
    required: [...query.filter((one) => one.required).map((one) => one.name), ...(body.required ?? [])],
  };
}

function kindOfList(item: Schema): RequestField['kind'] {
  if (isA(item, 'object')) return 'each';
  return values(item).length > 0 ? 'codes' : 'texts';
}

function kindOfOne(schema: Schema): RequestField['kind'] {
  if (schema['x-format'] === 'utc-seconds') return 'time';
  if (schema['x-format'] === 'date-utc+8') return 'day';
  if (schema.pattern === String.raw`^\d{4}-\d{2}$`) return 'month';
  if (schema['x-money']) return 'amount';
  if (values(schema).length > 0) return 'code';
  return isA(schema, 'string') ? 'text' : 'whole';
}

/** What the contract allows a request's field, against what is declared of it. */
function fieldFaults(field: RequestField, most: number | undefined, schema: Schema | undefined): string[] {
  if (!schema) return ['is not in the contract'];
  const { kind, codes = [] } = field;
  const item = resolved(schema.items);
  const coded = values(isA(schema, 'array') ? item : schema);
  const expected = isA(schema, 'array') ? kindOfList(item) : kindOfOne(schema);
  const limit = {
    texts: schema.maxItems,
    codes: schema.maxItems,
    each: schema.maxItems,
    text: schema.maxLength,
    whole: schema.maximum,
    amount: schema.maximum,
    code: undefined,
    time: undefined,
    month: undefined,
    day: undefined,
  };
  return [
    ...(kind === expected ? [] : [`is ${expected}, not ${kind}`]),
    ...(same(codes, coded) ? [] : [`has the values ${coded.join(' ')}`]),
    ...(field.member === undefined || same(item.required ?? [], [field.member]) ? [] : [`is a list of ${item.required?.join(' ')}`]),
    ...(most === limit[expected] ? [] : [`takes ${limit[expected]}, not ${most}`]),
  ];
}

function requestFaults(operation: Operation, entry: Documented): string[] {
  const { fields, required } = requestOf(entry);
  const declared = Object.entries(operation.request);
  const paging = operation.rows ? ['offset', 'limit'] : [];
  const promised = declared.filter(([name, field]) => field.required && !paging.includes(name)).map(([, { wire }]) => wire);
  return [
    ...declared.flatMap(([name, field]) =>
      fieldFaults(field, operation.limits[name], fields[field.wire]).map((fault) => `request ${field.wire} ${fault}`),
    ),
    ...Object.keys(operation.limits).flatMap((name) => (name in operation.request ? [] : [`limit of no field: ${name}`])),
    ...(same(promised, required) ? [] : [`requires ${required.join(' ')}`]),
  ];
}

function kindOf(schema: Schema): string[] {
  if (isA(schema, 'array')) return ['list'];
  if (schema['x-money']) return ['amount'];
  if (schema['x-format'] === 'utc-seconds') return ['time'];
  if (values(schema).length > 0 || !isA(schema, 'string')) return ['code'];
  return ['id', 'text'];
}

function rowFaults(row: Rows, at: Schema | undefined): string[] {
  const { properties = {}, required = [] } = resolved(resolved(at).items);
  return Object.values(row).flatMap((field) => {
    const schema = properties[field.wire];
    if (!schema) return [`answer ${field.wire} is not in the contract`];
    const kinds = kindOf(schema);
    return [
      ...(field.row ? rowFaults(field.row, schema) : []),
      ...(kinds.includes(field.kind) ? [] : [`answer ${field.wire} is ${kinds.join(' or ')}, not ${field.kind}`]),
      ...(same(field.codes ?? [], values(schema).map(String)) ? [] : [`answer ${field.wire} has the values ${values(schema).join(' ')}`]),
      ...('identity' in field || (field.required ?? false) === required.includes(field.wire) ? [] : [`answer ${field.wire}: required?`]),
    ];
  });
}

function answerFaults({ rows, answer }: Operation, { responses }: Documented): string[] {
  if (!rows && !answer) return '204' in responses && !('200' in responses) ? [] : ['answers 200, not 204'];
  const { properties = {} } = bodyOf(responses['200']);
  const list = (wire: string, row: Rows): string[] =>
    isA(resolved(properties[wire]), 'array') ? rowFaults(row, properties[wire]) : [`answer ${wire} is not a list of the contract`];
  if (rows) {
    const counts = isA(properties[rows.count] ?? {}, 'integer') ? [] : [`answer ${rows.count} is not a count of the contract`];
    return [...counts, ...list(rows.in, rows.row)];
  }
  return Object.values(answer ?? {}).flatMap((part) =>
    'row' in part ? list(part.wire, part.row as Rows) : rowFaults({ part: part as Rows[string] }, { items: bodyOf(responses['200']) }),
  );
}

/** What a declaration says otherwise than the contract, as sentences; none where they agree. */
export function differences(operation: Operation): string[] {
  const found = documented(operation);
  if (!found) return [`no operation ${operation.name} in the contract`];
  const { path, method, entry } = found;
  const items = entry['x-permission'].map(({ code }) => code);
  const effect = entry['x-side-effect'] === 'none' ? 'read' : 'write';
  return [
    ...(operation.path === path ? [] : [`path is ${path}`]),
    ...(operation.method.toLowerCase() === method ? [] : [`method is ${method}`]),
    ...(same(operation.permission, items) ? [] : [`permission is ${items.join(' ')}`]),
    ...(operation.effect === effect ? [] : [`it is a ${effect}`]),
    ...requestFaults(operation, entry),
    ...answerFaults(operation, entry),
  ];
}
