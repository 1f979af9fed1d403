import { variant } from '../params.ts';
import { ariaTabs } from './tabs-forms/aria.ts';
import { buttonTabs } from './tabs-forms/buttons.ts';
import type { TabForm } from './tabs-forms/tab-form.ts';
import { tinyTabs } from './tabs-forms/tiny.ts';

export interface Pane {
  title: string;
  /** Called at the first opening; with `rebuild` at each. The signal ends with the content. */
  content: (signal: AbortSignal) => Node;
}

export interface TabsOptions {
  panes: Pane[];
  active: number;
  /** Inner tabs, attribute `level2`. */
  level2?: boolean;
  /** Router tabs: a pane that is left is dropped and made anew when it is opened again. */
  rebuild: boolean;
  /** Titles in a focusable `.ti3-tabs-text`, as on the live console. */
  liveForm: boolean;
  signal: AbortSignal;
}

function formOf({ level2 = false, liveForm }: TabsOptions, kept: boolean): TabForm {
  if (variant('tabs-aria')) return ariaTabs;
  return variant('tabs-buttons') ? buttonTabs(kept) : tinyTabs(level2, liveForm);
}

/** Content comes at the first opening, or with `tabs-kept` at once, and is then hidden and shown, unless it is rebuilt. */
export function createTabs(options: TabsOptions): HTMLElement {
  const { panes, active, rebuild, signal } = options;
  const kept = variant('tabs-kept');
  const form = formOf(options, kept);
  let current = -1;
  const parts = panes.map(({ title, content }, index) => {
    const part = form.part(title, () => open(index));
    let life: AbortController | undefined;
    const make = (): void => {
      if (life !== undefined) return;
      life = new AbortController();
      part.host.replaceChildren(content(AbortSignal.any([signal, life.signal])));
    };
    const drop = (): void => {
      life?.abort();
      life = undefined;
      part.host.replaceChildren();
    };
    return { ...part, make, drop };
  });
  const open = (index: number): void => {
    if (index === current) return;
    current = index;
    for (const [position, { mark, make, drop }] of parts.entries()) {
      mark(position === index);
      if (position === index) make();
      else if (rebuild) drop();
    }
  };

  const host = form.assemble(parts);
  if (kept) for (const { make } of parts) make();
  open(active);
  return host;
}
