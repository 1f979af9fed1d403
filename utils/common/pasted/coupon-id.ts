import { cleanText } from './clean-text.ts';
import { piecesOf, typicalId } from './pieces.ts';

/** Why a text gives no coupon id, or not the one that is meant. */
export type NoId =
  | 'not-an-id'
  /** A spreadsheet turned the id into a number, 2.02601E+15 or 2026010500001001.00: its digits are not to be trusted. */
  | 'spreadsheet-number'
  /** More than one id, and something else: which ones are meant is not clear. */
  | 'several-ids'
  /** A number that has not 16 digits. */
  | 'digit-count'
  /** An id, and letters or signs that stand at it without a blank. */
  | 'glued'
  /** 32 hexadecimal digits: a customer. */
  | 'customer-id'
  | 'masked';

export type Reading = { readonly ids: readonly string[] } | { readonly why: NoId };

/** Coupon ids are opaque; the examples have 16 digits. Another word of letters and digits is asked for where it stands alone. */
const possible = /^(?=(?:\D*\d){4})(?=.*[A-Za-z])[\w-]{4,64}$/;
const scientific = /^\d(?:\.\d+)?[eE]\+?\d+$/;
const withDecimals = /^\d{15,17}\.\d+$/;
const hex32 = /^[\da-f]{32}$/i;
const compactTime = /^\d{8}T\d{4,6}Z?$/i;
const masked = /\d[*•·×…]+(?:\d|$)|[*•·×…]\d/;

/** Four groups of four with one blank or hyphen between them, and nothing else: how people write sixteen digits. */
const inGroups = /^\d{4}([ -])\d{4}\1\d{4}\1\d{4}$/;

const isSpreadsheetNumber = (piece: string): boolean => scientific.test(piece) || withDecimals.test(piece);
/** May be an id, or several, with digits lost, doubled or run together. */
const isAboutAnId = (piece: string): boolean => /^\d{15}$|^\d{17}$|^(?:\d{16}){2,}$|^\d(?:\.\d+)?[eE]\+?1[4-6]$|^\d{16}\.\d+$/.test(piece);

/** Why none of the pieces is an id. */
function whyNone(pieces: readonly string[]): NoId {
  if (pieces.some(isSpreadsheetNumber)) return 'spreadsheet-number';
  if (pieces.some((piece) => /\d/.test(piece) && masked.test(piece))) return 'masked';
  if (pieces.some((piece) => /\d{16}/.test(piece) && !/^\d+$/.test(piece) && !hex32.test(piece))) return 'glued';
  if (pieces.some((piece) => hex32.test(piece) && /[a-f]/i.test(piece))) return 'customer-id';
  return pieces.every((piece) => /^[\d-]+$/.test(piece)) ? 'digit-count' : 'not-an-id';
}

/**
 * The coupon ids of one line: all of them where it holds nothing else, the only one where other things stand beside it.
 * Every id is a piece of the line as it stands there, except sixteen digits in groups of four. `undefined`: nothing to read.
 */
export function readCouponIds(line: string): Reading | undefined {
  const pieces = piecesOf(line);
  if (!pieces.some((piece) => /[\p{L}\p{N}]/u.test(piece))) return undefined;
  const typical = pieces.filter((piece) => typicalId.test(piece));
  const others = pieces.filter((piece) => !typicalId.test(piece));
  if (typical.length > 0 && others.length === 0) return { ids: typical };
  if (new Set(typical).size > 1) return { why: 'several-ids' };
  if (typical.length > 0) {
    const doubtful = others.find(isAboutAnId);
    if (doubtful !== undefined) return { why: isSpreadsheetNumber(doubtful) ? 'spreadsheet-number' : 'digit-count' };
    return { ids: typical.slice(0, 1) };
  }
  const [piece = ''] = pieces;
  const grouped = /[^\S\p{Zs}]/u.test(line) ? '' : cleanText(line).replace(/^=?["']+|["']+$/g, '');
  if (inGroups.test(grouped)) return { ids: [grouped.replace(/\D/g, '')] };
  const opaque = possible.test(piece) && !/\d{16}/.test(piece) && !hex32.test(piece) && !scientific.test(piece) && !compactTime.test(piece);
  return pieces.length === 1 && opaque ? { ids: [piece] } : { why: whyNone(pieces) };
}

/** The coupon id that a cell of the page shows, with whatever stands beside it; `undefined` if it shows none, more than one, or a masked one. */
export function couponIdIn(cell: string): string | undefined {
  const reading = readCouponIds(cell);
  return reading && 'ids' in reading && new Set(reading.ids).size === 1 ? reading.ids[0] : undefined;
}
