import { type ErrorData, errorData } from '../../../utils/common/errors.ts';
import type { QrMatrix } from '../../../utils/common/qr-path.ts';
import { pngOf } from '../../../utils/page/clipboard.ts';
import type { ShareTools } from './share-tools.ts';

/** A symbol, or why there is none. */
export type Qr = { readonly matrix: QrMatrix; readonly error?: never } | { readonly matrix?: never; readonly error: ErrorData };

/** A worker that was woken so lately is still awake, in ms; the browser ends an idle one after 30 s. */
const awakeMs = 20_000;
let wokenAt = Number.NEGATIVE_INFINITY;

/** Wakes the worker, so that it need not start when the link is there. Whether it woke shows then. */
export function wakeQr(tools: ShareTools): void {
  if (performance.now() - wokenAt < awakeMs) return;
  wokenAt = performance.now();
  void askQr(tools, '');
}

/** The QR symbol of a link. Never rejects: without a symbol the link can still be handed out. */
export async function askQr(tools: ShareTools, text: string): Promise<Qr> {
  try {
    const { rows } = await tools.send('qr.symbol', { text });
    return { matrix: rows.map((row) => Array.from(row, (module) => module === '1')) };
  } catch (thrown) {
    return { error: errorData(thrown) };
  }
}

/** The QR symbol of a link as a PNG with a caption. */
export async function askQrImage(tools: ShareTools, text: string, caption: string): Promise<Blob> {
  return pngOf((await tools.send('qr.image', { text, caption })).png);
}
