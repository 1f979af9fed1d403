import { h } from '../element.ts';
import type { PageView } from './page-view.ts';

/** A menu entry that the sandbox does not play: says so under its own title. */
export function placeholder(page: string): PageView {
  const title = page === 'index' ? '主页' : (page.split('/').at(-1) ?? page);
  return { title, content: () => h('p', { class: 'sandbox-missing' }, ['沙箱未模拟此页面。']) };
}
