import type { Answer } from './answers.ts';

/** Members that hold an enum, and a value that the contract does not know. */
const UNKNOWN: Readonly<Record<string, string | number>> = {
  status: 9,
  quota_status: 9,
  fetch_method: 9,
  media_type: 9,
  operation_type: '42',
  association_type: '8',
  account_type: 9,
  bill_type: '9',
  charge_mode: '9',
  balance_type: 'BALANCE_TYPE_NEW',
  customer_level: 'V9',
};

/** The same answer from a newer far side: each object has a new member, every third row unknown enum values. */
export function addUnknownValues(answer: Answer): Answer {
  return answer.body === undefined ? answer : { ...answer, body: addUnknown(answer.body, 0) };
}

const AMOUNTS = new Set([
  'amount',
  'balance',
  'change_amount',
  'debt_amount',
  'face_value',
  'operation_amount',
  'quota_balance',
  'quota_value',
]);

/** The same answer with amounts that are no whole fen. */
export function addThirdDecimal(answer: Answer): Answer {
  const text = JSON.stringify(answer.body, (name, value: unknown) => (AMOUNTS.has(name) ? withThirdDecimal(value) : value));
  return answer.body === undefined ? answer : { ...answer, body: JSON.parse(text) as unknown };
}

function withThirdDecimal(value: unknown): unknown {
  if (typeof value === 'number') return Number((value + 0.001).toFixed(3));
  return typeof value === 'string' ? `${value}1` : value;
}

function addUnknown(value: unknown, row: number): unknown {
  if (Array.isArray(value)) return value.map((item, index) => addUnknown(item, index + 1));
  if (typeof value !== 'object' || value === null) return value;
  const members = Object.entries(value).map(([name, member]) => {
    const unknown = row % 3 === 2 ? UNKNOWN[name] : undefined;
    return [name, unknown ?? addUnknown(member, 0)];
  });
  return { ...(Object.fromEntries(members) as object), x_added_later: { note: 'new', list: [1, null] } };
}
