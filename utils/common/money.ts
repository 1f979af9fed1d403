import { cleanText } from './pasted/clean-text.ts';

/**
 * Money inside the product is a whole number of fen (分, 1/100 yuan), as a safe integer. Not a bigint: IndexedDB keys and
 * JSON messages cannot carry one. The largest sum, 90 071 992 547 409.91 yuan, is beyond every partner's books,
 * and every way in here refuses what is larger.
 */
export type Fen = number;

/** An amount as an API sent it: its text as it stood in the answer, and fen if it has no fraction below one fen. */
export interface ReadAmount {
  readonly text: string;
  /** `null`: more than two decimals or out of range. Show the text, never act on it. */
  readonly fen: Fen | null;
}

const decimal = /^(-?)(\d+)(?:\.(\d+))?(?:[eE]([+-]?\d{1,3}))?$/;

/** Decimal text ("62.35", "100.0", "1E+2") to fen without ever making a float; `null` if it is not exactly a number of fen. */
export function fenFromDecimal(text: string): Fen | null {
  const match = decimal.exec(text);
  if (!match) return null;
  const [, sign = '', whole = '', fraction = '', exponent = '0'] = match;
  const shift = Number(exponent) + 2 - fraction.length;
  const digits = whole + fraction;
  const cut = shift < 0 ? digits.slice(shift) : '';
  if (/[1-9]/.test(cut) || (shift < 0 && -shift > digits.length && /[1-9]/.test(digits))) return null;
  const kept = shift < 0 ? digits.slice(0, shift) || '0' : digits + '0'.repeat(shift);
  const fen = Number(kept);
  if (!Number.isSafeInteger(fen)) return null;
  return sign && fen !== 0 ? -fen : fen;
}

/** An amount of an API answer: JSON number text or a JSON string. */
export function readAmount(text: string): ReadAmount {
  return { text, fen: fenFromDecimal(text) };
}

/** Fen as two-decimal text, the form in messages and files: `6235` → `62.35`. */
export function decimalFromFen(fen: Fen): string {
  const digits = String(Math.abs(fen)).padStart(3, '0');
  return `${fen < 0 ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`;
}

/** Fen as the pages show it: `¥1,234.56`. */
export function formatFen(fen: Fen): string {
  const [whole = '0', fraction = '00'] = decimalFromFen(Math.abs(fen)).split('.');
  return `${fen < 0 ? '-' : ''}¥${whole.replace(/\B(?=(\d{3})+$)/g, ',')}.${fraction}`;
}

/** Sum of fen; throws a RangeError rather than lose a fen. */
export function sumFen(amounts: Iterable<Fen>): Fen {
  let sum = 0;
  for (const amount of amounts) {
    sum += amount;
    if (!Number.isSafeInteger(sum)) throw new RangeError('sum of money beyond safe integers');
  }
  return sum;
}

/** A whole number with or without separators, which must stand at thousands: `1,23` and `12 8` are no numbers. */
const whole = String.raw`\d+|\d{1,3}(?:,\d{3})+|\d{1,3}(?: \d{3})+`;
const typedAmount = new RegExp(String.raw`^(?:${whole})(?:\.\d{1,2})?$`);
const typedCount = new RegExp(`^(?:${whole})$`);

/**
 * What a person typed or pasted as an amount: `¥1,234.56`, `￥１２３４．５６`, `1 234.5 元`. Nothing is rounded or put together:
 * `1,23`, `1 23` and `1.234` are refused instead of becoming 123 yuan or 1.23.
 */
export function parseTypedAmount(typed: string): Fen | null {
  const text = cleanText(typed)
    .replace(/。/g, '.')
    .replace(/^(?:¥|CNY|RMB) ?/i, '')
    .replace(/ ?元$/, '');
  return typedAmount.test(text) ? fenFromDecimal(text.replace(/[, ]/g, '')) : null;
}

/** What a person typed or pasted as a count: `128`, `１２８`, `1,280`. */
export function parseTypedCount(typed: string): number | null {
  const text = cleanText(typed);
  if (!typedCount.test(text)) return null;
  const count = Number(text.replace(/[, ]/g, ''));
  return Number.isSafeInteger(count) ? count : null;
}
