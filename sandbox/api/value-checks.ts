import type { ContractOperation, Schema } from './contract.ts';

const UTC_SECONDS = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/;
const TWO_DECIMALS = /^-?\d+(\.\d{1,2})?$/;

/**
 * What the contract says in its own extensions and a schema library cannot see: amounts have at most two decimals,
 * times are UTC seconds. Returns a sentence, or null.
 */
export function checkValues(operation: ContractOperation, query: Record<string, unknown>, body: unknown): string | null {
  for (const { name, schema } of operation.parameters) {
    const wrong = checkValue(schema, query[name], name);
    if (wrong !== null) return wrong;
  }
  return operation.bodySchema === null ? null : checkValue(operation.bodySchema, body, 'body');
}

function checkValue(schema: Schema, value: unknown, name: string): string | null {
  if (value === undefined || value === null) return null;
  if (schema['x-money'] === true && !TWO_DECIMALS.test(String(value))) return `${name} has more than two decimals`;
  if (schema['x-format'] === 'utc-seconds' && !isTime(value)) return `${name} is not yyyy-MM-ddTHH:mm:ssZ`;
  if (Array.isArray(value)) return firstWrong(value.map((item) => checkValue(schema.items ?? {}, item, name)));
  if (typeof value !== 'object') return null;
  const members = Object.entries(schema.properties ?? {});
  return firstWrong(members.map(([key, part]) => checkValue(part, (value as Record<string, unknown>)[key], key)));
}

function isTime(value: unknown): boolean {
  if (typeof value !== 'string' || !UTC_SECONDS.test(value)) return false;
  const at = Date.parse(value);
  // A day that no month has, or hour 24, is read as another moment.
  return !Number.isNaN(at) && new Date(at).toISOString() === value.replace('Z', '.000Z');
}

function firstWrong(results: readonly (string | null)[]): string | null {
  return results.find((result) => result !== null) ?? null;
}
