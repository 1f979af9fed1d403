import { qrMatrix } from '../../common/qr.ts';
import { paintQr } from './paint.ts';

/**
 * A PNG with the QR symbol of `text` and `caption` below it, at least 1024 pixels wide, as base64.
 * @throws AppError `SHARE-107` when the text is too long for a symbol; the browser's own error when it cannot draw.
 */
export async function qrImage(text: string, caption: string): Promise<string> {
  const canvas = new OffscreenCanvas(1, 1);
  const draw = canvas.getContext('2d');
  if (!draw) throw new Error('no canvas');
  paintQr(canvas, draw, qrMatrix(text), caption);
  const blob = await canvas.convertToBlob({ type: 'image/png' });
  const bytes = new Uint8Array(await blob.arrayBuffer());
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
}
