import { qrMatrix } from '../../common/qr.ts';
import { qrImage } from '../qr/image.ts';
import type { Handlers } from '../router.ts';

/** QR symbols for pages, which hold no maker of them. Nothing is kept. */
export const qrHandlers: Pick<Handlers, 'qr.symbol' | 'qr.image'> = {
  'qr.symbol': ({ text }) => {
    const matrix = qrMatrix(text);
    return { size: matrix.length, rows: matrix.map((row) => row.map(Number).join('')) };
  },
  'qr.image': async ({ text, caption }) => ({ png: await qrImage(text, caption) }),
};
