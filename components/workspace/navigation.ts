import type { View } from './define-view.ts';

const modules = import.meta.glob<View>('./views/*/view.tsx', { eager: true, import: 'default' });

export interface NamedView extends View {
  /** The name of its folder. */
  readonly id: string;
}

/** The views of the workspace, in the order of its navigation. */
export const views: readonly NamedView[] = Object.entries(modules)
  .map(([path, view]) => ({ ...view, id: path.split('/').at(-2) ?? path }))
  .toSorted((a, b) => a.order - b.order);

/** The view that an address's fragment names, as in `#jobs/4711`; the first one where it names none. */
export function viewOf(fragment: string): { readonly view: NamedView | undefined; readonly detail: string } {
  const [, id = '', detail = ''] = /^#([^/]*)\/?(.*)$/.exec(fragment) ?? [];
  return { view: views.find((view) => view.id === id) ?? views[0], detail };
}
