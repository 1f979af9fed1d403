import { expect, test } from 'vitest';
import { stringsOf } from './entry.ts';
import { errorText, setStrings, textOf } from './text-of.ts';

const dictionary = {
  'x.ticked': { zh: '已勾选 {count} 张', en: { one: '{count} coupon ticked', other: '{count} coupons ticked' } },
  'x.hello': { zh: '您好，{name}', en: 'Hello, {name}' },
  'error.unknown': { zh: '未知（{code}）', en: 'Unknown ({code})' },
  'error.JOB-106': { zh: '超过 {cap}', en: 'More than {cap}' },
};

/** As the texts reach a page: through a message, which is JSON. */
function show(locale: 'zh' | 'en'): void {
  setStrings(JSON.parse(JSON.stringify(stringsOf(dictionary, locale))) as Record<string, string>);
}

test.each([
  [0, '0 coupons ticked'],
  [1, '1 coupon ticked'],
  ['1', '1 coupon ticked'],
  [2, '2 coupons ticked'],
  [11, '11 coupons ticked'],
  [21, '21 coupons ticked'],
  ['1,000', '1,000 coupons ticked'],
  ['…', '… coupons ticked'],
])('%s in English: %s', (count, text) => {
  show('en');
  expect(textOf('x.ticked', { count })).toBe(text);
});

test('Chinese has one form', () => {
  show('zh');
  expect([1, 2].map((count) => textOf('x.ticked', { count }))).toEqual(['已勾选 1 张', '已勾选 2 张']);
});

test('a text without a plural takes a count of 1, and shows what nobody filled in', () => {
  show('en');
  expect(textOf('x.hello', { count: 1, name: 'Li' })).toBe('Hello, Li');
  expect(textOf('x.hello')).toBe('Hello, {name}');
});

test('an error without a sentence names its code', () => {
  show('en');
  expect(errorText('JOB-106', { cap: '10,000' })).toBe('More than 10,000');
  expect(errorText('JOB-999')).toBe('Unknown (JOB-999)');
});

test('a key that is not there shows itself', () => {
  show('zh');
  expect(textOf('x.gone')).toBe('x.gone');
});
