import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { PNG } from 'pngjs';
import decodeWithQr from 'qr/decode.js';
import { prepareZXingModule, readBarcodes } from 'zxing-wasm/reader';
import type { Box } from './pierced.ts';

const wasm = readFileSync(createRequire(import.meta.url).resolve('zxing-wasm/reader/zxing_reader.wasm'));
prepareZXingModule({ overrides: { wasmBinary: new Uint8Array(wasm).buffer } });

/** What two independent decoders read from a picture; undefined where one reads nothing. */
interface DecodedQr {
  readonly qr: string | undefined;
  readonly zxing: string | undefined;
}

function readWithQr(png: PNG): string | undefined {
  try {
    return decodeWithQr({ width: png.width, height: png.height, data: new Uint8Array(png.data) });
  } catch (failure) {
    if (failure instanceof Error) return undefined;
    throw failure;
  }
}

async function readWithZxing(bytes: Uint8Array): Promise<string | undefined> {
  const [found] = await readBarcodes(new Uint8Array(bytes), { formats: ['QRCode'], tryHarder: true, textMode: 'Plain' });
  return found?.isValid ? found.text : undefined;
}

/** Reads the QR code in a PNG with both decoders. */
async function decodeQr(png: Uint8Array): Promise<DecodedQr> {
  return { qr: readWithQr(PNG.sync.read(Buffer.from(png))), zxing: await readWithZxing(png) };
}

/** The text that both decoders read alike; throws when either reads nothing or another text. */
export async function readQr(png: Uint8Array): Promise<string> {
  const { qr, zxing } = await decodeQr(png);
  if (qr === undefined || qr !== zxing) throw new Error(`The decoders disagree: qr ${JSON.stringify(qr)}, zxing ${JSON.stringify(zxing)}`);
  return qr;
}

/** Cuts a box (CSS pixels) out of a screenshot that has `scale` pixels for each. */
export function crop(screenshot: Uint8Array, box: Box, scale = 1): Buffer {
  const source = PNG.sync.read(Buffer.from(screenshot));
  const x = Math.max(0, Math.floor(box.x * scale));
  const y = Math.max(0, Math.floor(box.y * scale));
  const width = Math.min(source.width - x, Math.ceil(box.width * scale));
  const height = Math.min(source.height - y, Math.ceil(box.height * scale));
  if (width <= 0 || height <= 0) throw new Error('The box lies outside the screenshot.');
  const target = new PNG({ width, height });
  PNG.bitblt(source, target, x, y, width, height, 0, 0);
  return PNG.sync.write(target);
}
