import { expect, test } from 'vitest';
import { wrap } from './wrap.ts';

const fits = (text: string): boolean => [...text].length <= 4;

test.each([
  ['', []],
  ['云主机', ['云主机']],
  ['云主机包年', ['云主机包', '年']],
  ['云主机包年云主机包年', ['云主机包', '年云主…']],
  ['𠮷𠮷𠮷𠮷𠮷', ['𠮷𠮷𠮷𠮷', '𠮷']],
])('%j in two lines of four characters: %j', (text, lines) => {
  expect(wrap(text, 2, fits)).toEqual(lines);
});
