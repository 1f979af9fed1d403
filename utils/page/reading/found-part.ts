import type { FoundBox, FoundForm } from '../part.ts';
import type { FoundTable } from './found-table.ts';

/** What was recognised of one known page in a document. */
export interface FoundPage {
  readonly tables: readonly FoundTable[];
  readonly forms: readonly FoundForm[];
  readonly boxes: readonly FoundBox[];
  /** Whether the page's own heading is shown. */
  readonly isTitleShown: boolean;
}
