import type { ComponentType } from 'preact';
import type { OwnKey } from '../../utils/common/i18n/t.ts';
import { CouponsView } from './CouponsView.tsx';
import { JobsView } from './JobsView.tsx';
import { ShareView } from './ShareView.tsx';
import type { ViewProps } from './view-props.ts';

export interface View {
  /** Fragment of the address that shows it. */
  readonly id: string;
  readonly title: OwnKey;
  readonly View: ComponentType<ViewProps>;
}

const share: View = { id: 'share', title: 'view.share', View: ShareView };

/** The views of the workspace, in the order of its navigation. */
export const views: readonly View[] = [
  share,
  { id: 'coupons', title: 'view.coupons', View: CouponsView },
  { id: 'jobs', title: 'view.jobs', View: JobsView },
];

/** The view that an address's fragment names, as in `#jobs/4711`; the first one where it names none. */
export function viewOf(fragment: string): { readonly view: View; readonly detail: string } {
  const [, id = '', detail = ''] = /^#([^/]*)\/?(.*)$/.exec(fragment) ?? [];
  return { view: views.find((view) => view.id === id) ?? share, detail };
}
