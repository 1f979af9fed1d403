import { h } from '../element.ts';

/** What a member finds at the address of a page that only the main account has. The wording is not documented. */
export const forbidden = (): Node => h('p', { class: 'sandbox-missing' }, ['您没有权限访问该页面，请联系主账号。']);
