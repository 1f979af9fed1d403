import { expect, test } from 'vitest';
import { decodeText } from './decode-text.ts';

test('lists saved by Notepad and Excel are read, something binary is told apart', () => {
  expect(decodeText(new TextEncoder().encode('\uFEFF2026010112345678'))).toBe('2026010112345678');
  expect(decodeText(Uint8Array.from([0xff, 0xfe, 0x32, 0x00, 0x30, 0x00]))).toBe('20');
  expect(decodeText(Uint8Array.from([0xfe, 0xff, 0x00, 0x32, 0x00, 0x30]))).toBe('20');
  // GBK: 客户,20
  expect(decodeText(Uint8Array.from([0xbf, 0xcd, 0xbb, 0xa7, 0x2c, 0x32, 0x30]))).toBe('客户,20');
  expect(() => decodeText(Uint8Array.from([0x25, 0x50, 0, 3]))).toThrow('binary');
});
