import type { ComponentType } from 'preact';
import type { StringKey } from '../../utils/common/i18n/t.ts';
import { ShareView } from './ShareView.tsx';

export interface View {
  /** Fragment of the address that shows it. */
  readonly id: string;
  readonly title: StringKey;
  readonly View: ComponentType;
}

const share: View = { id: 'share', title: 'view.share', View: ShareView };

/** The views of the workspace, in the order of its navigation. */
export const views: readonly View[] = [share];

/** The view that an address's fragment names; the first one where it names none. */
export function viewOf(fragment: string): View {
  return views.find((view) => `#${view.id}` === fragment) ?? share;
}
