import { h, version } from '../element.ts';

/** `ti-searchbox`: the magnifier listens to mousedown, the field to keyup Enter. */
export function createSearch(placeholder: string, search: (keyword: string) => void): HTMLElement {
  const input = h('input', { class: 'ti3-searchbox-input', type: 'text', placeholder }) as HTMLInputElement;
  const run = (): void => search(input.value.trim());
  input.addEventListener('keyup', (event) => {
    if (event.key === 'Enter') run();
  });
  const icon = h('span', { class: 'ti3-searchbox-search', onmousedown: run });
  return h('ti-searchbox', { ...version('searchbox'), class: 'ti3-searchbox-container' }, [input, icon]);
}
