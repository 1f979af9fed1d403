import { describe, expect, test } from 'vitest';
import { canonicalRequest, parseAuthorization, parseSdkDate, sign } from './signature.ts';
import { createHash } from 'node:crypto';

const SDK = { host: 'service.endpoint.myhuaweicloud.com', 'x-sdk-date': '20200608T023900Z' };
const REGION = { host: 'service.region.example.com', 'x-sdk-date': '20191115T033655Z' };
const SIGNED = ['host', 'x-sdk-date'];

describe('signature vectors of the contract', () => {
  test.each([
    ['GET', '/resources', 'size=1', SDK, '', 'cfb4171acec81de07d50e53d57eb77edd537414d66ddb1d7d780f128e12cd842'],
    ['POST', '/resources', 'size=1', SDK, '{"name":"test","id":1}', '436b1ac0a1ae03705934bb70ef2f2e09f7bfed2117d731a38235053199323a1f'],
    [
      'GET',
      '/v1/77b6a44cba5143ab91d13ab9a8ff44fd/vpcs',
      'limit=2&marker=13551d6b-755d-4757-b956-536f674975c0',
      REGION,
      '',
      'fd95e7da6f695cfb4cabbb9d6b0968aec155bc576b064835282473539ae9ea1d',
    ],
    [
      'POST',
      '/v1/77b6a44cba5143ab91d13ab9a8ff44fd/vpc/123',
      '',
      REGION,
      '{"key":"value"}',
      'b5649aa774f6cac7437631662f08815fc65c70e40e486df6db2436ce68902771',
    ],
  ])('%s %s?%s', (method, path, rawQuery, headers, bodyText, expected) => {
    expect(sign({ method, path, rawQuery, headers, bodyText }, SIGNED, 'SecretKey')).toBe(expected);
  });

  test('a reclaim with a signed content type', () => {
    const request = {
      method: 'POST',
      path: '/v2/promotions/benefits/partner-coupons/reclaim',
      rawQuery: '',
      headers: {
        host: 'bss.myhuaweicloud.com',
        'x-sdk-date': '20260101T000000Z',
        'content-type': 'application/json',
      },
      bodyText: '{"coupon_id":"2026010100000001"}',
    };
    const names = ['content-type', 'host', 'x-sdk-date'];
    const hash = createHash('sha256').update(canonicalRequest(request, names)).digest('hex');
    expect(hash).toBe('26cc355ee0e8fc0e637f01a251a6de3903b1c9baf1744ea218b5ba3ff8b6fc72');
    expect(sign(request, names, 'SecretKey')).toBe('40d59ec082b266a5e7d4de928f5021c719a74211732d3f7c31678a508171c544');
  });
});

test('headers of another form are no authorization and no date', () => {
  expect(parseAuthorization('Bearer abc')).toBeUndefined();
  expect(parseSdkDate('2026-01-01T00:00:00Z')).toBeNaN();
  expect(parseSdkDate('20260101T000000Z')).toBe(Date.UTC(2026, 0, 1));
});
