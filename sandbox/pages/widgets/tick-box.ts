import { autoId, h } from '../element.ts';
import { params, variant } from '../params.ts';
import { shapeOf } from './constructions/shape.ts';

export type TickState = 'on' | 'off' | 'some';

export interface TickBox {
  nodes: Node[];
  show(state: TickState): void;
}

type Create = (toggled: (on: boolean) => void, attributes: Record<string, string | boolean>) => TickBox;

function createInput(toggled: (on: boolean) => void, attributes: Record<string, string | boolean>): TickBox {
  const input = h('input', { type: 'checkbox', ...attributes }) as HTMLInputElement;
  input.addEventListener('change', () => toggled(input.checked));
  const show = (state: TickState): void => {
    input.checked = state === 'on';
    input.indeterminate = state === 'some';
  };
  return { nodes: [input], show };
}

/** TinyUI's pair: the real box is `display: none`, what people see is its label. */
const tinyBox: Create = (toggled, attributes) => {
  const id = autoId();
  const { nodes, show } = createInput(toggled, { ...attributes, ticheckbox: true, id });
  const label = h('label', { class: 'ti3-checkbox', for: id }, [
    h('span', { class: 'ti3-checkbox-skin ti3-icon ti3-icon-checkmark', tabindex: '0' }),
    h('span', { class: 'ti3-checkbox-label' }),
  ]);
  return { nodes: [...nodes, label], show };
};

const boxStyle = 'display: inline-block; width: 14px; height: 14px; border: 1px solid #adb0b8; vertical-align: middle; cursor: pointer;';
const fills: Record<TickState, string> = {
  on: '#0067d1',
  off: '#fff',
  some: 'linear-gradient(#0067d1, #0067d1) center / 8px 2px no-repeat',
};
const words: Record<TickState, string> = { on: 'true', off: 'false', some: 'mixed' };

/** No box of the browser's: an element that says by `aria-checked` what it shows. */
const roleBox: Create = (toggled) => {
  const box = h('div', { role: 'checkbox', tabindex: '0' });
  const show = (state: TickState): void => {
    box.setAttribute('aria-checked', words[state]);
    box.setAttribute('style', `${boxStyle} background: ${fills[state]}`);
  };
  const toggle = (): void => toggled(box.getAttribute('aria-checked') !== 'true');
  box.addEventListener('click', toggle);
  box.addEventListener('keydown', (event) => {
    if (event.key !== ' ') return;
    event.preventDefault();
    toggle();
  });
  show('off');
  return { nodes: [box], show };
};

/** A tick box of the kind that the variants ask for. */
export function createTickBox(head: boolean, toggled: (on: boolean) => void): TickBox {
  if (variant('ticks-role')) return roleBox(toggled, {});
  if (shapeOf(params.variants) !== undefined) return createInput(toggled, {});
  return tinyBox(toggled, { [head ? 'ticheckgroup' : 'ticheckitem']: true });
}
