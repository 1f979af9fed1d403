import { h, version } from '../element.ts';

/** An overlay that the page's author lays over the list; not part of the table. */
export function createLoading(): HTMLElement {
  return h('ti-loading', version('loading'), [h('div', { class: 'ti3-loading-default ti3-loading-default-middle ti3-loading-block' })]);
}
