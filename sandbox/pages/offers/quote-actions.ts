import type { QuoteRow } from '../../world/shown/quote-rows.ts';
import type { QuoteKind } from '../../world/shown/quote-rows.ts';
import { h } from '../element.ts';
import { variant } from '../params.ts';
import type { Action } from '../widgets/action.ts';
import { openModal } from '../widgets/modal.ts';
import { copyLink } from './copy-link.ts';

function showDetails(row: QuoteRow): void {
  const entries = { 名称: row.name, ID: row.shownId, 客户名称: row.maskedCustomerName, 失效时间: row.endAt };
  const list = Object.entries(entries).flatMap(([term, value]) => [h('dt', {}, [term]), h('dd', {}, [value])]);
  openModal({ title: '详情', body: h('dl', {}, list) });
}

function showQrCode(row: QuoteRow): void {
  openModal({ title: '二维码', body: h('p', {}, [`${row.name}：沙箱不模拟页面自己的二维码。`]) });
}

/** Row actions of 优惠商品. 复制链接 is documented, 二维码 as a second way without its label. */
export function quoteActions(kind: QuoteKind, row: QuoteRow): Action[] {
  const rowNumber = Number(row.id.split('-').at(-1));
  const copy: Action = {
    label: '复制链接',
    disabled: variant('disabled-copy') && rowNumber % 3 === 0,
    run: () => void copyLink(kind, row.id),
  };
  const others: Action[] = [
    { label: '二维码', disabled: false, run: () => showQrCode(row) },
    { label: '详情', disabled: false, run: () => showDetails(row) },
    { label: '查看商品', disabled: true, run: () => undefined },
  ];
  if (variant('no-copy-action')) return others;
  return variant('overflow') ? [...others.slice(0, 2), copy, ...others.slice(2)] : [copy, ...others];
}
