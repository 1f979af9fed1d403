import { autoId, h } from '../element.ts';
import { variant } from '../params.ts';

export interface AddressField {
  host: HTMLElement;
  input: HTMLInputElement;
}

function labelled(label: string, input: HTMLElement): HTMLElement {
  if (variant('label-cell')) return h('tr', {}, [h('td', {}, [label]), h('td', {}, [input])]);
  if (variant('label-aria')) input.setAttribute('aria-label', label);
  if (variant('label-placeholder')) input.setAttribute('placeholder', label);
  const bare = variant('label-aria') || variant('label-placeholder');
  const words = bare ? [] : [h('label', { class: 'sandbox-form-label', for: input.id }, [label])];
  return h('div', { class: 'sandbox-form-row' }, [...words, h('div', { class: 'sandbox-form-value' }, [input])]);
}

/** A text field and its label: `label[for]`; a cell beside it (`label-cell`), `aria-label`, or only a placeholder. */
export function createAddressField(label: string, value: string): AddressField {
  const input = h('input', { titext: true, type: 'text', class: 'sandbox-address', id: autoId() }) as HTMLInputElement;
  input.value = value;
  return { host: labelled(label, input), input };
}

/** Rows of a form grid where labels stand in cells of their own. */
export const fieldGroup = (fields: readonly AddressField[]): HTMLElement => {
  const hosts = fields.map(({ host }) => host);
  return variant('label-cell') ? h('table', { class: 'sandbox-form-grid' }, [h('tbody', {}, hosts)]) : h('div', {}, hosts);
};
