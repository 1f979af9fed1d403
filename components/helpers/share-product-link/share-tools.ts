import type { Tools } from '../../../utils/page/tools.ts';

/** What sharing may use: it reads, and moves nothing. */
export type ShareTools = Tools<'read'>;
