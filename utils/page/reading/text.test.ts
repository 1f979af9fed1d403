import { expect, test } from 'vitest';
import { comparable } from './text.ts';

test.each([
  ['更高阶云服务：', '更高阶云服务'],
  ['* SOW产品方案', 'SOW产品方案'],
  ['SOW产品方案 :*', 'SOW产品方案'],
  ['一次性工程费用（NRE）', '一次性工程费用(NRE)'],
  ['10:30', '10:30'],
  ['', ''],
  ['*', ''],
])('%j is compared as %j', (text, word) => {
  expect(comparable(text)).toBe(word);
});
