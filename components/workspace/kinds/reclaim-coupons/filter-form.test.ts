import { describe, expect, test } from 'vitest';
import { emptyFilter, readFilter } from './filter-form.ts';

describe('filter', () => {
  test('days are days at UTC+8, both included', () => {
    const read = readFilter({ ...emptyFilter, expireFrom: '2026-11-22', expireTo: '2026-11-22' });
    expect(read).toMatchObject({
      request: { selection: { expireFrom: Date.UTC(2026, 10, 21, 16), expireTo: Date.UTC(2026, 10, 22, 16) - 1 } },
    });
  });

  test('amounts become fen, also as they are typed in Chinese', () => {
    const read = readFilter({ ...emptyFilter, faceFrom: '￥１，０００', faceTo: '1,000.50' });
    expect(read).toMatchObject({ request: { selection: { faceFrom: 100_000, faceTo: 100_050 } } });
  });

  test('what cannot be read is told, not left out', () => {
    expect(readFilter({ ...emptyFilter, faceFrom: '1,23', scope: 'reseller' })).toEqual({ wrong: ['faceFrom', 'resellerId'] });
    expect(readFilter({ ...emptyFilter, expireFrom: '2026-12-01', expireTo: '2026-11-30' })).toEqual({ wrong: ['expireTo'] });
  });

  test('a customer id is taken without what nobody sees; two are not taken for one', () => {
    const read = readFilter({ ...emptyFilter, customerId: '\u200B0b73e9a4d600f5b30f4cc03b708d9f32\u00A0' });
    expect(read).toMatchObject({ request: { selection: { customerId: '0b73e9a4d600f5b30f4cc03b708d9f32' } } });
    expect(readFilter({ ...emptyFilter, customerId: 'a1 b2' })).toEqual({ wrong: ['customerId'] });
  });

  test('an empty filter asks for the usable coupons of own customers', () => {
    expect(readFilter(emptyFilter)).toEqual({ request: { scope: { kind: 'mine' }, selection: { by: 'filter', status: '2' } } });
  });
});
