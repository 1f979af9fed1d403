import type { InPageKey } from '../common/i18n/in-page/index.ts';
import type { TextParams } from '../common/i18n/text-of.ts';
import { textOf } from '../common/i18n/text-of.ts';

export { errorText } from '../common/i18n/text-of.ts';
export type { InPageKey } from '../common/i18n/in-page/index.ts';

/** A text inside a Partner Center page, as {@link textOf}: only keys that the worker sends there. */
export const t: (key: InPageKey, params?: TextParams) => string = textOf;
