import type { OwnKey } from './own-pages/index.ts';
import type { TextParams } from './text-of.ts';
import { textOf } from './text-of.ts';

export { errorText, setStrings } from './text-of.ts';
export type { OwnKey } from './own-pages/index.ts';

/** A text in a page of our own, as {@link textOf}. Code inside Partner Center pages has another: `utils/page/t.ts`. */
export const t: (key: OwnKey, params?: TextParams) => string = textOf;
