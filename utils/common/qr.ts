import { encode } from 'uqr';
import { AppError } from './errors.ts';

/** Blank modules around the symbol: what ISO/IEC 18004 asks for. */
export const quietZone = 4;

/** Longest text, in UTF-8 bytes, for which a quarter of the symbol may still be damaged in print. */
const sturdyBytes = 480;

/**
 * A QR symbol as rows of modules (`true` is dark), quiet zone included. Any UTF-8 text. Short texts get error correction
 * level Q (25 % may be damaged), longer ones M (15 %), so that the symbol can be printed.
 * @throws AppError `SHARE-107` when the text does not fit level M.
 */
export function qrMatrix(text: string): boolean[][] {
  const bytes = [...new TextEncoder().encode(text)];
  try {
    return encode(bytes, { ecc: bytes.length <= sturdyBytes ? 'Q' : 'M', border: quietZone }).data;
  } catch (cause) {
    throw new AppError('SHARE-107', undefined, cause);
  }
}
