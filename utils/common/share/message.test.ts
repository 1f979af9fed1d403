import { expect, test } from 'vitest';
import { fillTemplate } from './message.ts';

const parts = { product: '云 {link} 防火墙 $& $1', end: '2026/12/31 23:59:59', link: 'https://huaweicloud.com/a?b=$&' };

test('puts values in as they are', () => {
  expect(fillTemplate('「{product}」至 {end}：{link}', parts)).toBe(
    '「云 {link} 防火墙 $& $1」至 2026/12/31 23:59:59：https://huaweicloud.com/a?b=$&',
  );
});

test('never sends a message without the link', () => {
  expect(fillTemplate('您好', parts)).toBe('您好\nhttps://huaweicloud.com/a?b=$&');
});

test('leaves unknown braces alone', () => {
  expect(fillTemplate('{price} {link}', parts)).toContain('{price}');
});
