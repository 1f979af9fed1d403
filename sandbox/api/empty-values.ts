import type { ContractOperation, EmptySemantics, Schema } from './contract.ts';

/** What is left of a request after its empty values got the meaning that the contract gives them. */
export interface Meaning<T> {
  readonly value: T;
  /** A sentence for a value that is unsupported; null when all are fine. */
  readonly wrong: string | null;
  /** An empty list was sent where it counts as a filter: nothing matches. */
  readonly matchesNothing: boolean;
}

const DROPPED = new Set(['ignored', 'default', 'not-processed']);

/** Filters that ignore values which they do not know, by operation. */
const KNOWN: Readonly<Record<string, { readonly name: string; readonly values: readonly string[] }>> = {
  ListPartnerCouponsRecord: { name: 'result', values: ['0', '-1'] },
  ListCouponQuotasRecords: { name: 'operation_type', values: ['10', '11'] },
};

/** Amounts that the documents give as a number and show as a text; both are taken. */
const TEXT_AMOUNTS = new Set(['quota_amount']);

export type Query = Record<string, string | string[]>;

const INTEGER = /^-?\d+$/;

/** Without a prototype: `__proto__` is a name like any other. */
const empty = (): object => Object.create(null) as object;

/** Reads a raw query; repeated keys become lists. `k=` and `k` are keys without a value. */
export function readQuery(operation: ContractOperation, rawQuery: string): Meaning<Query> {
  const value = empty() as Query;
  let wrong: string | null = null;
  let matchesNothing = false;
  const known = KNOWN[operation.operationId];
  for (const [name, text] of new URLSearchParams(rawQuery)) {
    const parameter = operation.parameters.find((one) => one.in === 'query' && one.name === name);
    const rules: EmptySemantics = parameter?.['x-empty-semantics'] ?? {};
    if (text === '' && rules['emptyList'] === 'filter') {
      matchesNothing = true;
      continue;
    }
    if (text === '' && DROPPED.has(rules['noValue'] ?? '')) continue;
    if (text === '' && rules['emptyString'] === 'unsupported') wrong = `${name} must not be empty`;
    if ((parameter?.schema.items ?? parameter?.schema)?.type === 'integer' && !INTEGER.test(text)) wrong = `${name} must be an integer`;
    if (name === known?.name && !known.values.includes(text)) continue;
    const before = value[name];
    if (before === undefined) value[name] = parameter?.schema.type === 'array' ? [text] : text;
    else value[name] = [...(Array.isArray(before) ? before : [before]), text];
  }
  return { value, wrong, matchesNothing };
}

/** Takes empty members out of a body where they mean nothing. */
export function readBody(schema: Schema | null, body: unknown): Meaning<unknown> {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) {
    return { value: body, wrong: null, matchesNothing: false };
  }
  const value = empty() as Record<string, unknown>;
  let wrong: string | null = null;
  let matchesNothing = false;
  for (const [name, member] of Object.entries(body)) {
    const kind = emptyKind(member);
    const rule = kind === null ? undefined : schema?.properties?.[name]?.['x-empty-semantics']?.[kind];
    if (rule !== undefined && DROPPED.has(rule)) continue;
    if (rule === 'unsupported') wrong = `${name} must not be empty`;
    if (rule === 'filter' && kind === 'emptyList') matchesNothing = true;
    value[name] = TEXT_AMOUNTS.has(name) && typeof member === 'string' ? Number(member) : member;
  }
  return { value, wrong, matchesNothing };
}

function emptyKind(value: unknown): string | null {
  if (value === null) return 'null';
  if (value === '') return 'emptyString';
  return Array.isArray(value) && value.length === 0 ? 'emptyList' : null;
}
