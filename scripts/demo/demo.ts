import type { Launched } from '../../tests/support/browser.ts';
import type { Strings } from '../../utils/common/i18n/index.ts';

/** What every part of the demo works with. */
export interface Demo {
  readonly browser: Launched;
  /** Folder of the report and the screenshots. */
  readonly folder: string;
  /** Pixels of a screenshot for each CSS pixel. */
  readonly scale: number;
  /** What the extension says, in the browser's language. */
  readonly strings: Strings;
  readonly say: (sentence: string) => void;
}
