import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseExactJson } from './exact-json.ts';
import { decimalFromFen, fenFromDecimal, formatFen, parseTypedAmount, parseTypedCount, readAmount, sumFen } from './money.ts';

describe('decimal text to fen', () => {
  test.each([
    ['62.35', 6235],
    ['100.0', 10_000],
    ['0', 0],
    ['-3.1', -310],
    ['1E+2', 10_000],
    ['1.005e1', 1005],
    ['5e-2', 5],
    ['19.990', 1999],
    ['0.29', 29],
    ['1.0E2', 10_000],
    ['-0', 0],
  ])('%s is %i fen', (text, fen) => expect(fenFromDecimal(text)).toBe(fen));

  test.each(['0.001', '1.005', '5e-3', '1e-9', '90071992547409.92', '', '1,2', 'NaN', '.5', '1e400'])('%s is not acted on', (text) =>
    expect(fenFromDecimal(text)).toBeNull(),
  );

  test('an amount below one fen keeps its text, so that it can be shown', () => {
    expect(readAmount('12.345')).toEqual({ text: '12.345', fen: null });
  });

  test('every amount survives the way out and back', () => {
    fc.assert(fc.property(fc.maxSafeInteger(), (fen) => fenFromDecimal(decimalFromFen(fen)) === fen));
  });
});

describe('shown and typed', () => {
  test.each([
    [123_456, '¥1,234.56'],
    [5, '¥0.05'],
    [-100_000_000, '-¥1,000,000.00'],
    [0, '¥0.00'],
  ])('%i is %s', (fen, text) => expect(formatFen(fen)).toBe(text));

  test.each([
    ['¥1,234.56', 123_456],
    ['￥１，２３４．５６', 123_456],
    ['1234.5', 123_450],
    [' 1 234.50 元', 123_450],
    ['１００', 10_000],
    ['CNY 12', 1200],
    ['1。5', 150],
    ['\u202D¥ 1 000.05\u202C\u200B', 100_005],
  ])('%s typed is %i fen', (typed, fen) => expect(parseTypedAmount(typed)).toBe(fen));

  test.each(['1,23', '1.234', '-5', '', '1.2.3', '12,34,567', 'abc', '1e3', '.5', '1 23', '0.005', '1,000 000'])(
    '%s typed is refused',
    (typed) => expect(parseTypedAmount(typed)).toBeNull(),
  );

  test('whatever is shown may be typed back', () => {
    fc.assert(fc.property(fc.nat(), (fen) => parseTypedAmount(formatFen(fen)) === fen));
  });

  test('counts', () => {
    expect(parseTypedCount('１，２８０')).toBe(1280);
    expect(parseTypedCount('12.0')).toBeNull();
    expect(parseTypedCount('')).toBeNull();
  });

  test('a sum that would lose a fen is an error', () => {
    expect(sumFen([1, 2, 3])).toBe(6);
    expect(() => sumFen([Number.MAX_SAFE_INTEGER, 1])).toThrow(RangeError);
  });
});

test('JSON numbers keep their text where a float would change them', () => {
  expect(parseExactJson('{"a":0.1,"b":5,"c":12345678901234567890,"d":100.0,"e":[1e2],"f":"x","g":null}')).toEqual({
    a: '0.1',
    b: 5,
    c: '12345678901234567890',
    d: '100.0',
    e: ['1e2'],
    f: 'x',
    g: null,
  });
});
