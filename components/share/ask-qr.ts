import { type ErrorData, errorData } from '../../utils/common/errors.ts';
import type { QrMatrix } from '../../utils/common/qr-path.ts';
import { pngOf } from '../../utils/page/clipboard.ts';
import { send } from './send.ts';

/** A symbol, or why there is none. */
export type Qr = { readonly matrix: QrMatrix; readonly error?: never } | { readonly matrix?: never; readonly error: ErrorData };

/** Wakes the worker, so that it need not start when the link is there. Whether it woke shows then. */
export function wakeQr(): void {
  void askQr('');
}

/** The QR symbol of a link. Never rejects: without a symbol the link can still be handed out. */
export async function askQr(text: string): Promise<Qr> {
  try {
    const { rows } = await send('qr.symbol', { text });
    return { matrix: rows.map((row) => Array.from(row, (module) => module === '1')) };
  } catch (thrown) {
    return { error: errorData(thrown) };
  }
}

/** The QR symbol of a link as a PNG with a caption. */
export async function askQrImage(text: string, caption: string): Promise<Blob> {
  return pngOf((await send('qr.image', { text, caption })).png);
}
