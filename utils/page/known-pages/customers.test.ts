import { expect, test } from 'vitest';
import { isOneOf } from '../reading/text.ts';
import customers, { isMasked, namesIn } from './customers.ts';

test.each([
  ['深圳云帆科技有限公司 hw00000012', '深圳云帆科技有限公司', 'hw00000012'],
  ['Example Customer Ltd hw-1', 'Example Customer Ltd', 'hw-1'],
  ['深圳云帆科技有限公司 / hw00000012', '深圳云帆科技有限公司', 'hw00000012'],
  ['hw00000012', 'hw00000012', 'hw00000012'],
  ['hw1 hw1', 'hw1', 'hw1'],
  ['', '', ''],
])('%s is %s with the account %s', (cell, name, account) => {
  expect(namesIn(cell)).toEqual({ name, account });
});

test('a masked name is told from a plain one', () => {
  expect(['华***司', 'h••••1', '****'].map(isMasked)).toEqual([true, true, true]);
  expect(['=SUM(A1*B1)', '华为*云', ''].map(isMasked)).toEqual([false, false, false]);
});

test('the documented words come first, and no head is two columns', () => {
  const { mine, resellers } = customers.parts;
  expect([mine.columns.customer[0], mine.columns.association[0]]).toEqual(['客户名称/账号名', '关联类型']);
  expect(isOneOf('客户名称／账号名', mine.columns.customer)).toBe(false);
  const words = Object.values(resellers.columns).flat();
  expect(new Set(words).size).toBe(words.length);
});
