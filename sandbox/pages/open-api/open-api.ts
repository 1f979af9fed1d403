import { h } from '../element.ts';
import { forbidden } from '../frame/forbidden.ts';
import type { PageView } from '../frame/page-view.ts';
import { late } from '../late.ts';
import { params, variant } from '../params.ts';
import { hrefOf } from '../router.ts';
import { fetchRedirect } from './api.ts';
import { openRedirect } from './redirect-dialog.ts';

const link = (text: string, href: string, run?: () => void): HTMLElement =>
  h('a', { class: 'sandbox-link', href, ...(run && { onclick: run }) }, [text]);

const stage = (title: string, links: Node[]): HTMLElement =>
  h('div', { class: 'sandbox-stage' }, [h('span', { class: 'sandbox-stage-icon' }), h('b', {}, [title]), ...links]);

const notPlayed = (title: string): string => hrefOf(`支持/能力开放/${title}`);

/** The flow graphic: 接入准备, then 接入配置 with its two links. */
function flow(): Node {
  const redirect = variant('redirect-dialog')
    ? link('配置伙伴平台回跳地址', 'javascript:void(0)', () => void openRedirect())
    : link('配置伙伴平台回跳地址', hrefOf('redirectAddress'));
  return h('div', { class: 'sandbox-pane sandbox-flow-graphic' }, [
    stage('接入准备', [link('获取SP Metadata文件', notPlayed('获取SP Metadata文件'))]),
    h('span', { class: 'sandbox-arrow' }, ['→']),
    stage('接入配置', [link('查看/修改接入配置', notPlayed('接入配置')), redirect]),
  ]);
}

/** 支持 > 能力开放, of the provider only. */
export const openApi: PageView = {
  title: '能力开放',
  content: (_route, signal) => (params.logIn.role === 'provider' ? late(fetchRedirect(), signal, flow) : forbidden()),
};
