import { h, version } from '../element.ts';

export interface Step {
  title: string;
  state: 'active' | 'complete' | 'uncomplete';
  /** A smaller word under the title. */
  note?: string;
  /** Makes the step clickable. */
  run?: () => void;
}

/** `ti-steps`: a finished step shows an icon instead of its number. */
export function createSteps(steps: readonly Step[]): HTMLElement {
  const items = steps.flatMap(({ title, state, note, run }, index) => {
    const number = h('div', { class: 'ti3-steps-box' }, [
      state === 'complete' ? h('ti-icon', { class: 'ti3-icon ti3-icon-checkmark' }) : String(index + 1),
    ]);
    const words = [h('span', {}, [title]), ...(note === undefined ? [] : [h('span', { class: 'sandbox-step-note' }, [note])])];
    const text = h('div', { class: 'ti3-steps-text-container' }, [number, h('div', { class: 'ti3-steps-text' }, words)]);
    const item = h('li', { class: `ti3-steps-explain ti3-steps-${state}`, ...(run && { onclick: run }) }, [text]);
    return index === 0 ? [item] : [h('li', { class: 'ti3-steps-line' }), item];
  });
  return h('ti-steps', version('steps'), [h('ul', { class: 'ti3-steps' }, items)]);
}

/** The same steps as an ordered list of links, without any class of a library. */
export function createPlainSteps(steps: readonly Step[]): HTMLElement {
  const items = steps.map(({ title, note, run }) => {
    const words = note === undefined ? [title] : [title, ` ${note}`];
    return h('li', {}, run === undefined ? words : [h('a', { href: 'javascript:void(0)', onclick: run }, words)]);
  });
  return h('ol', {}, items);
}
