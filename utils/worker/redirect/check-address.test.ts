import { describe, expect, test } from 'vitest';
import { checkAddress } from './check-address.ts';

const errors = (text: string): string[] =>
  checkAddress(text)
    .findings.filter(({ grade }) => grade === 'error')
    .map(({ about }) => about);
const others = (text: string): string[] =>
  checkAddress(text)
    .findings.filter(({ grade }) => grade !== 'error')
    .map(({ about }) => about);
const paramsOf = (text: string, about: string) => checkAddress(text).findings.find((one) => one.about === about)?.params;

test.each([
  'https://partner.example.com/orders/paid',
  'https://partner.example.com',
  'HTTPS://Partner.Example.com/Paid',
  'https://partner.example.com:443/paid',
  'https://shop.partner.com.cn/a/b;c=1/~d/@e',
  'https://1688.com/paid',
  'https://a-b.partner.cn/%E8%AE%A2%E5%8D%95',
])('%s is sound, and can be opened', (text) => {
  const { findings, link } = checkAddress(text);
  expect(findings).toEqual([]);
  expect(link?.href).toMatch(/^https:/);
});

test('an empty field is left in peace', () => {
  expect(checkAddress('')).toEqual({ findings: [] });
});

describe('what keeps customers from arriving is wrong, and gives no link', () => {
  test.each([
    ['   ', ['noScheme', 'spaces']],
    ['partner.example.com/paid', ['noScheme']],
    ['partner.example.com:8080/paid', ['noScheme']],
    ['localhost:3000', ['noScheme']],
    ['//partner.example.com', ['noScheme']],
    ['/paid', ['noScheme']],
    ['www', ['noScheme']],
    ['https', ['noScheme']],
    ['https：//partner.example.com', ['noScheme', 'fullWidth']],
    ['ｈttps://partner.example.com', ['noScheme', 'fullWidth']],
    ['javascript:alert(1)', ['scheme']],
    ['JavaScript://partner.example.com/%0aalert(1)', ['scheme']],
    ['java\tscript:alert(1)', ['scheme', 'invisible']],
    ['data:text/html,<h1>paid</h1>', ['scheme']],
    ['blob:https://partner.example.com/1', ['scheme']],
    ['view-source:https://partner.example.com', ['scheme']],
    ['file:///C:/paid.html', ['scheme']],
    ['ftp://partner.example.com', ['scheme']],
    ['mailto:sales@partner.example.com', ['scheme']],
    ['weixin://dl/chat', ['scheme']],
    ['htp://partner.example.com', ['scheme']],
    ['https:/partner.example.com', ['slashes']],
    ['https:partner.example.com', ['slashes']],
    ['https:///partner.example.com', ['slashes']],
    ['https:\\\\partner.example.com', ['backslash']],
    ['https:\\partner.example.com', ['slashes', 'backslash']],
    ['https://partner.example.com\\paid', ['backslash']],
    ['https://www.huaweicloud.com\\@partner.example.com', ['backslash']],
    ['https://', ['unreadable']],
    ['https://?a', ['unreadable']],
    ['https://:8080', ['unreadable']],
    ['https://partner.example.com:99999', ['unreadable']],
    ['https://partner.example.com:port/', ['unreadable']],
    ['https://256.1.1.1', ['unreadable']],
    ['https://part<ner.example.com', ['unreadable']],
    ['https://part ner.example.com', ['spaces']],
    [' https://partner.example.com', ['spaces']],
    ['https://partner.example.com ', ['spaces']],
    ['https://partner.example.com/a b', ['spaces']],
    ['https://partner.example.com/a\u00A0b', ['spaces']],
    ['https://partner.example.com/\u3000', ['spaces']],
    ['https://partner.example.com/\u200Bpaid', ['invisible']],
    ['\uFEFFhttps://partner.example.com', ['invisible']],
    ['https://partner\u00AD.example.com', ['invisible']],
    ['https://partner.example.com/\u202Egpj', ['invisible']],
    ['https://partner.example.com/\tpaid', ['invisible']],
    ['https://partner.example．com', ['fullWidth']],
    ['https://partner。example。com', ['fullWidth']],
    ['https://partner.example.com／paid', ['fullWidth']],
    ['https://partner.example.com/paid，', ['fullWidth']],
    ['https://partner.example.com/paid”', ['fullWidth']],
    ['https://user@partner.example.com', ['credentials']],
    ['https://user:secret@partner.example.com', ['credentials']],
    ['https://:secret@partner.example.com', ['credentials']],
    ['https://www.huaweicloud.com@partner.example.com/', ['credentials']],
    ['https://www.huaweicloud.com%2F@partner.example.com/', ['credentials']],
    ['https://https://partner.example.com', ['local']],
    ['https://localhost/paid', ['local']],
    ['https://shop.localhost', ['local']],
    ['https://crm/paid', ['local']],
    ['https://crm.local', ['local']],
    ['https://crm.corp', ['local']],
    ['https://crm.internal.', ['local']],
    ['https://paid.test', ['local']],
    ['http://127.0.0.1', ['local']],
    ['http://127.1', ['local']],
    ['http://0x7f.1', ['local']],
    ['http://2130706433', ['local']],
    ['http://10.0.0.8', ['local']],
    ['http://172.16.0.1', ['local']],
    ['http://172.31.255.1', ['local']],
    ['http://192.168.1.2:8080', ['local']],
    ['http://169.254.169.254', ['local']],
    ['http://100.64.0.1', ['local']],
    ['http://[::1]/', ['local']],
    ['http://[fd00::1]/', ['local']],
    ['http://[fe80::1]/', ['local']],
    ['http://[::ffff:10.0.0.1]/', ['local']],
    ['https://partner..com', ['domain']],
    ['https://.partner.com', ['domain']],
    ['https://-partner.com', ['domain']],
    ['https://part_ner.com', ['domain']],
    ['https://partner.c', ['domain']],
    [`https://${'a'.repeat(64)}.com`, ['domain']],
    [`https://${'abcdefgh.'.repeat(30)}com`, ['domain']],
  ])('%j', (text, expected) => {
    expect(errors(text)).toEqual(expected);
    expect(checkAddress(text).link).toBeUndefined();
  });
});

describe('what some customers may stumble over, and what is good to know, leaves the link', () => {
  test.each([
    ['http://partner.example.com/paid', ['http']],
    ['https://203.0.113.9/paid', ['ip']],
    ['http://172.32.0.1', ['ip', 'http']],
    ['https://[2001:db8::1]/', ['ip']],
    ['https://account.huaweicloud.com/usercenter/', ['huawei']],
    ['https://huawei.com', ['huawei']],
    ['https://nothuaweicloud.com', []],
    ['https://huaweicloud.com.partner.cn', []],
    ['https://shop.obs.cn-north-4.myhuaweicloud.com', []],
    ['https://partner.example.com:8443/', ['port']],
    ['https://partner.example.com./', ['trailingDot']],
    ['https://商店.中国/', ['hostRead']],
    ['https://xn--czrs0t.xn--fiqs8s/', ['hostRead']],
    ['https://pаrtner.example.com', ['hostRead']],
    ['https://p%61rtner.example.com', ['hostRead']],
    ['https://partner.example.com/paid?from=huaweicloud', ['query']],
    ['https://partner.example.com/#/orders', ['fragment']],
    ['https://partner.example.com/#', ['fragment']],
    ['https://partner.example.com/paid?a=1#b', ['query', 'fragment']],
    ['https://partner.example.com/paid?order={orderId}', ['placeholder', 'query']],
    ['https://partner.example.com/${id}', ['placeholder']],
    ['https://partner.example.com/paid?access_token=1&x=2', ['secret', 'query']],
    ['https://partner.example.com/paid?monkey=1', ['query']],
    ['https://partner.example.com/订单', ['nonAscii']],
    ['https://partner.example.com?店=1', ['nonAscii', 'query']],
    [`https://partner.example.com/${'a'.repeat(2000)}`, ['length']],
    ['https://partner.example.com/paid@home', []],
    ['https://partner.example.com/go?to=https://a@b.com', ['query']],
  ])('%s', (text, expected) => {
    expect(errors(text)).toEqual([]);
    expect(others(text)).toEqual(expected);
    expect(checkAddress(text).link).toBeDefined();
  });
});

test('the host that a browser would really go to is named', () => {
  expect(paramsOf('https://www.huaweicloud.com@partner.example.com/', 'credentials')).toEqual({ host: 'partner.example.com' });
  expect(paramsOf('https://商店.中国/', 'hostRead')).toEqual({ host: 'xn--czrs0t.xn--fiqs8s' });
  expect(paramsOf('http://2130706433', 'local')).toEqual({ host: '127.0.0.1' });
});

test('what nobody sees is named by its number', () => {
  expect(paramsOf('https://a.com/\u200B\u200B\u202E', 'invisible')).toEqual({ characters: 'U+200B U+202E' });
});

test('a check never fails, and never makes a link of what is no web address', () => {
  const pieces = [
    'https',
    'http',
    ':',
    '/',
    '//',
    '\\',
    '@',
    '[',
    ']',
    '%',
    '#',
    '?',
    ' ',
    '。',
    '\u200B',
    'a',
    '.',
    'com',
    '1',
    'javascript:',
    'data:',
  ];
  let seed = 7;
  const next = (most: number): number => (seed = (seed * 48271) % 2147483647) % most;
  for (let round = 0; round < 5000; round += 1) {
    const text = Array.from({ length: next(9) }, () => pieces[next(pieces.length)]).join('');
    const { link } = checkAddress(text);
    if (link) expect(link.href).toMatch(/^https?:\/\/[^@]+$/);
  }
});
