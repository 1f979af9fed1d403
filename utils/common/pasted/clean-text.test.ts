import { expect, test } from 'vitest';
import { cleanText, typedCode, typedId } from './clean-text.ts';

test.each([
  ['ops-full\u200B', 'ops-full'],
  ['\uFEFF ｏｐｓ－ｆｕｌｌ\u3000', 'ops-full'],
  ['ex\u00ADam\u2060ple\u202E', 'example'],
  ['a\u{E0041}b\uFE0F', 'ab'],
  ['某某\u00A0 公司\r\n', '某某 公司'],
  ['ops\u2011full', 'ops-full'],
  ['x\u0000\u007Fy', 'xy'],
])('%j in a box is %j', (typed, text) => expect(cleanText(typed)).toBe(text));

test.each([
  ['123 456', '123456'],
  ['１２３４５６', '123456'],
  ['123\u200B456\u00A0', '123456'],
  ['123-456', '123456'],
  ['验证码：012345', '012345'],
  ['', ''],
  [' \u200B', ''],
  ['12a456', null],
  ['123456（30s）', null],
  ['abc', null],
])('the code in %j is %j', (typed, code) => expect(typedCode(typed)).toBe(code));

test.each([
  ['0b73e9a4d600f5b30f4cc03b708d9f32\u200B', '0b73e9a4d600f5b30f4cc03b708d9f32'],
  ['="0b73e9a4"', '0b73e9a4'],
  ['', ''],
  ['0b73e9a4 0b73e9a5', null],
  ['某客户', null],
])('the id in %j is %j', (typed, id) => expect(typedId(typed)).toBe(id));
