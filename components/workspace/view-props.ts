import type { AccountStore } from '../account/store.ts';

/** What each view of the workspace is given. */
export interface ViewProps {
  /** What the address names behind the view, as the id of a job; empty where it names nothing. */
  readonly detail: string;
  readonly account: AccountStore;
  /** The page has a tab of its own: room enough to plan and confirm. */
  readonly inTab: boolean;
}
