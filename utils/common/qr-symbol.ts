import * as v from 'valibot';

const text = v.pipe(v.string(), v.maxLength(8000));

/** Any text; too long a one is answered with `SHARE-107`. */
export const QrTextSchema = v.strictObject({ text });

export const QrCaptionSchema = v.strictObject({ text, caption: v.pipe(v.string(), v.maxLength(1000)) });

/** A symbol: `size` rows of `size` modules, `1` is dark, quiet zone included. */
export const QrSymbolSchema = v.object({ size: v.number(), rows: v.array(v.pipe(v.string(), v.regex(/^[01]+$/))) });
