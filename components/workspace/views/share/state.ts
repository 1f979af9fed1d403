import type { ShareEntry } from '../../../../utils/common/share/entry.ts';
import type { Loading } from '../../../own-pages/loader.ts';
import type { Notice } from '../../../own-pages/NoticeToast.tsx';

export interface ShareState extends Loading {
  /** The whole history, newest first. */
  readonly entries: readonly ShareEntry[];
  readonly retentionDays: number;
  /** The account whose links are shown; `''` is the one that the page did not name, `undefined` while there is none. */
  readonly account: string | undefined;
  /** Ids of the entries that are ticked. */
  readonly selected: ReadonlySet<number>;
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
