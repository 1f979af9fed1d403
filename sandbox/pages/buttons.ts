import { h } from './element.ts';
import { pressed } from './presses.ts';

/** A button whose presses are counted. @param subject what it acts on, for the count */
export function button(label: string, run: () => void, options: { primary?: boolean; subject?: string } = {}): HTMLElement {
  const press = (): void => {
    pressed(label, options.subject ?? '');
    run();
  };
  const className = options.primary === true ? 'ti3-btn-middle ti3-btn-primary' : 'ti3-btn-middle';
  return h('button', { tibutton: true, type: 'button', class: className, onclick: press }, [label]);
}
