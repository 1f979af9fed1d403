import type { ComponentType } from 'preact';
import type { OwnKey } from '../../utils/common/i18n/t.ts';
import type { AccountStore } from '../account/store.ts';
import type { IconShape } from '../ui/Icon.tsx';

/** What each view of the workspace is given. */
export interface ViewProps {
  /** What the address names behind the view, as the id of a job; empty where it names nothing. */
  readonly detail: string;
  readonly account: AccountStore;
  /** The page has a tab of its own: room enough to plan and confirm. */
  readonly inTab: boolean;
}

/** A view of the workspace. Its folder's name is its id, and the fragment of the address that shows it. */
export interface View {
  readonly title: OwnKey;
  readonly icon: IconShape;
  /** Its place in the navigation, the least first. The first view is shown where an address names none. */
  readonly order: number;
  readonly needs?: {
    /** The room of a tab; what the side panel says instead, and why. */
    readonly tab?: { readonly title: OwnKey; readonly why: OwnKey };
  };
  readonly View: ComponentType<ViewProps>;
}

/** Declares a view of the workspace: the default export of `views/<id>/view.tsx`. Where a page opens it, `place.ts` beside it tells the worker. */
export function defineView(view: View): View {
  return view;
}
