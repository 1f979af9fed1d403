import type { ErrorData } from '../../../utils/common/errors.ts';
import { cleanText } from '../../../utils/common/pasted/clean-text.ts';
import type { ShareEntry } from '../../../utils/common/share/entry.ts';
import type { Notice } from '../../own-pages/NoticeToast.tsx';

/** How many rows are drawn at first, and added by each press on "show more". */
export const pageSize = 100;

export interface ShareState {
  readonly status: 'loading' | 'ready' | 'failed';
  /** Why the history could not be read. */
  readonly error: ErrorData | undefined;
  /** The whole history, newest first. */
  readonly entries: readonly ShareEntry[];
  readonly retentionDays: number;
  /** The account whose links are shown; `''` is the one that the page did not name, `undefined` while there is none. */
  readonly account: string | undefined;
  readonly filter: string;
  readonly limit: number;
  /** Ids of the entries whose customer is shown in full. */
  readonly revealed: ReadonlySet<number>;
  readonly qrOf: ShareEntry | undefined;
  readonly askingToDeleteAll: boolean;
  readonly notice: Notice | undefined;
}

/** Every account in the history, the one that was used last first. */
export function accountsOf(entries: readonly ShareEntry[]): string[] {
  return [...new Set(entries.map((entry) => entry.account))];
}

/** What was shared under the chosen account. */
export function ofAccount(state: Pick<ShareState, 'entries' | 'account'>): ShareEntry[] {
  return state.entries.filter((entry) => entry.account === state.account);
}

/** The chosen account's entries that hold every word of the filter in product, customer, end date or link. */
export function matching(state: Pick<ShareState, 'entries' | 'account' | 'filter'>): ShareEntry[] {
  const words = cleanText(state.filter).toLowerCase().split(' ');
  return ofAccount(state).filter((entry) => {
    const text = cleanText([entry.product, entry.customer, entry.end, entry.link].join('\n')).toLowerCase();
    return words.every((word) => text.includes(word));
  });
}
