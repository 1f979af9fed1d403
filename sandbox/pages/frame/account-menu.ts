import type { LogIn } from '../../world/shown/roles.ts';
import { h } from '../element.ts';
import { hrefOf } from '../router.ts';

const items = ['工单管理', '伙伴信息', '商业信息', '商业计划', '案例管理'];

/** Account drop-down at the top right: account and operator, then the documented entries and log-out. */
export function accountMenu({ account, operator }: LogIn): HTMLElement {
  const list = h('ul', { class: 'sandbox-account-panel' }, [
    ...items.map((title) => h('li', {}, [h('a', { href: hrefOf(`账号/${title}`) }, [title])])),
    h('li', {}, [h('a', { href: 'https://auth.huaweicloud.com/authui/logout' }, ['退出登录'])]),
  ]);
  const name = h('a', { class: 'sandbox-account-name', href: 'javascript:void(0)', title: `${account} / ${operator}` }, [
    h('span', { class: 'sandbox-account' }, [account]),
    h('span', { class: 'sandbox-operator' }, [operator]),
  ]);
  const host = h('div', { class: 'sandbox-account-menu' }, [name, list]);
  name.addEventListener('click', () => host.classList.toggle('open'));
  return host;
}
