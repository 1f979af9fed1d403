import { h } from '../element.ts';
import { params, variant } from '../params.ts';
import { parseRoute } from '../router.ts';
import { accountMenu } from './account-menu.ts';
import { navigation } from './navigation.ts';
import { pages } from './pages.ts';
import { placeholder } from './placeholder.ts';
import { siteSwitch } from './site.ts';

function pageFrame(): HTMLElement {
  const frame = h('iframe', { class: 'sandbox-frame', title: '内容' }) as HTMLIFrameElement;
  const search = new URLSearchParams(params.search);
  search.set('framed', '1');
  frame.src = `${location.pathname}?${search.toString()}${location.hash}`;
  window.addEventListener('hashchange', () => frame.contentWindow?.location.replace(location.hash));
  return frame;
}

/** The outer frame stays; the page under the outlet is replaced in one go at each change of the hash route. */
export function startFrame(root: Element): void {
  const outlet = h('main', { class: 'sandbox-outlet' });
  const header = h('header', { id: 'J_header' }, [
    h('a', { class: 'sandbox-brand', href: '#/obmgr/index' }, ['伙伴中心']),
    navigation(params.logIn),
    ...siteSwitch(),
    accountMenu(params.logIn),
  ]);
  const footer = h('footer', { class: 'sandbox-note' }, ['沙箱：本机模拟页面，数据均为虚构']);
  root.append(...(params.framed ? [outlet] : [header, outlet, footer]));
  if (variant('iframe') && !params.framed) {
    outlet.append(pageFrame());
    return;
  }

  let visit = new AbortController();
  const show = (): void => {
    visit.abort();
    visit = new AbortController();
    for (const left of document.querySelectorAll('ti-modal-wrapper, ti-backdrop')) left.remove();
    const route = parseRoute(location.hash);
    const page = pages[route.page] ?? placeholder(route.page);
    const content = h('div', { class: 'sandbox-page' }, [h('h1', {}, [page.title]), page.content(route, visit.signal)]);
    outlet.replaceChildren(content);
    document.title = `${page.title} - 伙伴中心`;
  };
  window.addEventListener('hashchange', show);
  show();
}
