import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { decodeQR } from 'qr/decode.js';
import { describe, expect, test } from 'vitest';
import { prepareZXingModule, readBarcodes } from 'zxing-wasm/reader';
import { AppError } from './errors.ts';
import { qrPath } from './qr-path.ts';
import { qrMatrix, quietZone } from './qr.ts';

const wasm = readFileSync(createRequire(import.meta.url).resolve('zxing-wasm/reader/zxing_reader.wasm'));
prepareZXingModule({ overrides: { wasmBinary: new Uint8Array(wasm).buffer } });

const scale = 4;

function pixels(matrix: boolean[][]): { width: number; height: number; data: Uint8ClampedArray<ArrayBuffer> } {
  const size = matrix.length * scale;
  const data = new Uint8ClampedArray(size * size * 4).fill(255);
  for (let y = 0; y < size; y += 1) {
    for (let x = 0; x < size; x += 1) {
      if (matrix[Math.floor(y / scale)]?.[Math.floor(x / scale)]) data.fill(0, (y * size + x) * 4, (y * size + x) * 4 + 3);
    }
  }
  return { width: size, height: size, data };
}

/** 200 texts of the kinds that a shop link or a message may be, made from a fixed seed. */
function texts(): string[] {
  let state = 20261122;
  const next = (below: number): number => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
  const alphabets = ['abcdefghijklmnopqrstuvwxyz0123456789-._~', '0123456789', '云商店专属优惠客户链接有限公司测试', '😀🎉👩‍👩‍👧🇨🇳é\u0301'];
  return Array.from({ length: 200 }, (_, index) => {
    const alphabet = [...(alphabets[index % alphabets.length] ?? '')];
    const length = 1 + next(index % 4 === 0 ? 1200 : 160);
    const tail = Array.from({ length }, () => alphabet[next(alphabet.length)] ?? '').join('');
    return index % 2 === 0 ? `https://marketplace.huaweicloud.com/contents/${tail}` : tail;
  });
}

describe('qrMatrix', () => {
  test('two decoders read 200 texts back', async () => {
    for (const text of texts()) {
      const image = pixels(qrMatrix(text));
      expect(decodeQR(image)).toBe(text);
      const [read] = await readBarcodes(image as unknown as ImageData, { formats: ['QRCode'] });
      expect(read?.text).toBe(text);
    }
  }, 60_000);

  test('keeps the quiet zone blank and corrects at least 15 %', async () => {
    const matrix = qrMatrix(`https://marketplace.huaweicloud.com/${'x'.repeat(900)}`);
    const edge = matrix.flatMap((row, y) => row.filter((_, x) => Math.min(x, y, row.length - 1 - x, matrix.length - 1 - y) < quietZone));
    expect(edge.some(Boolean)).toBe(false);
    const [read] = await readBarcodes(pixels(matrix) as unknown as ImageData, { formats: ['QRCode'] });
    expect(['M', 'Q', 'H']).toContain(read?.ecLevel);
  });

  test('refuses what cannot be read reliably', () => {
    expect(() => qrMatrix('x'.repeat(2332))).toThrow(AppError);
    expect(qrMatrix('x'.repeat(2331)).length).toBe(177 + 2 * quietZone);
  });
});

test('qrPath draws exactly the dark modules', () => {
  const matrix = qrMatrix('伙伴');
  const drawn = matrix.map((row) => row.map(() => false));
  for (const [, x, y, run] of qrPath(matrix).matchAll(/M(\d+) (\d+)h(\d+)v1H\d+z/g)) {
    for (let i = 0; i < Number(run); i += 1) (drawn[Number(y)] ?? [])[Number(x) + i] = true;
  }
  expect(drawn).toEqual(matrix);
});
