import { h } from '../element.ts';
import { variant } from '../params.ts';

const international = 'https://account-intl.huaweicloud.com/obmgr/#/obmgr/index';
const china = 'https://account.huaweicloud.com/obmgr/#/obmgr/index';

/**
 * The header's site switch. No document shows how a page says which site an account is of; these forms are inventions:
 * `site-switch` (中国站 chosen, 国际站 to choose), `international` (the other way round), `international-en` (in English, nothing to choose).
 */
export function siteSwitch(): Node[] {
  if (variant('international-en')) return [h('div', { class: 'sandbox-site' }, [h('span', {}, ['International']), h('span', {}, ['USD'])])];
  if (!variant('international') && !variant('site-switch')) return [];
  const sites = variant('international') ? ['国际站', '中国站'] : ['中国站', '国际站'];
  const links = sites.map((site) => h('li', {}, [h('a', { href: site === '国际站' ? international : china }, [site])]));
  const name = h('a', { href: 'javascript:void(0)' }, [sites[0] ?? '']);
  const host = h('div', { class: 'sandbox-account-menu sandbox-site' }, [name, h('ul', { class: 'sandbox-account-panel' }, links)]);
  name.addEventListener('click', () => host.classList.toggle('open'));
  return [host];
}
