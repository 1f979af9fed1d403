import type { MoreForm } from './more-form.ts';
import type { Panel } from './panel.ts';

/** ms that the pointer must stay, and may be away, as such menus have it */
const stay = 100;
const away = 200;

function openOnHover(toggle: HTMLElement, panel: Panel): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const soon = (run: () => void, ms: number) => (): void => {
    clearTimeout(timer);
    timer = setTimeout(run, ms);
  };
  toggle.addEventListener(
    'mouseenter',
    soon(() => panel.open(toggle), stay),
  );
  toggle.addEventListener('mouseleave', soon(panel.close, away));
  panel.element.addEventListener('mouseenter', () => clearTimeout(timer));
  panel.element.addEventListener('mouseleave', soon(panel.close, away));
}

/** Opens the panel on the event of its kind, be it a person's or a script's. */
export function listen(toggle: HTMLElement, panel: Panel, opensOn: MoreForm['opensOn']): void {
  if (opensOn === 'hover') openOnHover(toggle, panel);
  else {
    toggle.addEventListener(opensOn, () => {
      if (panel.element.isConnected && !panel.element.hidden) panel.close();
      else panel.open(toggle);
    });
  }
}
