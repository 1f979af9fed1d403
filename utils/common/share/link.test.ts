import { describe, expect, test } from 'vitest';
import { AppError } from '../errors.ts';
import { inspectLink } from './link.ts';

function refusal(text: string): string {
  try {
    inspectLink(text);
  } catch (thrown) {
    if (thrown instanceof AppError) return thrown.code;
  }
  return 'accepted';
}

describe('inspectLink', () => {
  test('takes a link apart and keeps its text', () => {
    const text = 'https://marketplace.huaweicloud.com/contents/%E4%BA%A7?name=%E5%BC%A0%20a&name=b+c#productid=OFFI1';
    expect(inspectLink(`\n ${text} `)).toEqual({
      text,
      huawei: true,
      host: 'marketplace.huaweicloud.com',
      path: '/contents/产',
      params: [
        ['name', '张 a'],
        ['name', 'b c'],
      ],
      hash: '#productid=OFFI1',
    });
  });

  test.each([
    ['https://marketplace.huaweicloud.com.evil.example/x', false],
    ['https://evilhuaweicloud.com/x', false],
    ['https://huaweicloud.com:8443/x', false],
    ['https://HUAWEICLOUD.com/x', true],
    ['https://xn--huaweicloud-fake.com/', false],
    ['https://hu\u0430weicloud.com/', false],
  ])('tells whose host %s is', (text, huawei) => {
    expect(inspectLink(text).huawei).toBe(huawei);
  });

  test.each([
    ['', 'SHARE-106'],
    ['   ', 'SHARE-106'],
    ['marketplace.huaweicloud.com/x', 'SHARE-103'],
    ['https:\\\\huaweicloud.com\\x', 'SHARE-103'],
    ['http://marketplace.huaweicloud.com/x', 'SHARE-104'],
    ['javascript:alert(1)', 'SHARE-104'],
    ['https:marketplace.huaweicloud.com', 'SHARE-104'],
    ['https://marketplace.huaweicloud.com@evil.example/', 'SHARE-105'],
    ['https://marketplace.huaweicloud.com/\u202Egpj.exe', 'SHARE-105'],
    ['https://marketplace.huawei\ncloud.com/', 'SHARE-114'],
    ['https://huaweicloud.com/a\u0000b', 'SHARE-105'],
    ['https://huaweicloud.com/a https://huaweicloud.com/b', 'SHARE-113'],
    ['https://huaweicloud.com/ahttps://huaweicloud.com/b', 'SHARE-113'],
    ['名称：\nhttps://huaweicloud.com/a\nhttps://evil.example/b', 'SHARE-113'],
    ['名称\nhttps://huaweicloud.com/contents\n/a', 'SHARE-114'],
    ['https://huaweicloud.com/a 请登录', 'SHARE-114'],
    ['名称https://huaweicloud.com/a', 'SHARE-114'],
    ['名称\nhttp://huaweicloud.com/a', 'SHARE-104'],
    ['名称\nhttps://huawei\u202Ecloud.com/a', 'SHARE-105'],
    ['名称', 'SHARE-103'],
    ['\u200B\u00AD', 'SHARE-106'],
    ['https://market\u200Bplace.huaweicloud.com/', 'SHARE-105'],
  ])('refuses %j with %s', (text, code) => {
    expect(refusal(text)).toBe(code);
  });

  test.each([
    ['名称\nhttps://huaweicloud.com/x'],
    ['名称\r\nhttps://huaweicloud.com/x\r\n'],
    ['名称\u2028https://huaweicloud.com/x'],
    ['ECS 云服务器 https://huaweicloud.com/x'],
    ['https://huaweicloud.com/x\u200B'],
    ['\uFEFF\u200Ehttps://huaweicloud.com/x \u202C'],
    ['https://huaweicloud.com/x\nhttps://huaweicloud.com/x'],
  ])('finds the link in %j', (text) => {
    expect(inspectLink(text).text).toBe('https://huaweicloud.com/x');
  });

  test('an address in a link’s own parameter is part of it', () => {
    expect(inspectLink('https://huaweicloud.com/x?u=https://huaweicloud.com/y').text).toBe(
      'https://huaweicloud.com/x?u=https://huaweicloud.com/y',
    );
  });

  test('does not decode what would read as another part, or not at all', () => {
    const link = inspectLink('https://huaweicloud.com/x%3Fpartner=a%2Fb%E2%80%AEc?n=%E2%80%AEv');
    expect(link.path).toBe('/x%3Fpartner=a%2Fb%E2%80%AEc');
    expect(link.params).toEqual([['n', '%E2%80%AEv']]);
  });

  test('shows a broken percent sequence as it stands', () => {
    expect(inspectLink('https://huaweicloud.com/%E4%ZZ').path).toBe('/%E4%ZZ');
  });
});
