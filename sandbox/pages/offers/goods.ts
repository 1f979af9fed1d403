import { params, variant } from '../params.ts';
import { createTabs } from '../widgets/tabs.ts';
import { quoteTable } from './quote-table.ts';

/** 优惠商品 with its inner tabs. The reseller meets it under 商品信息 too. */
export function goods(signal: AbortSignal): Node {
  if (variant('no-inner-tabs')) return quoteTable('product', signal);
  return createTabs({
    panes: [
      { title: '商品报价', content: (life) => quoteTable('product', life) },
      { title: '配置单报价', content: (life) => quoteTable('configuration', life) },
    ],
    active: params.search.get('quote') === 'configuration' ? 1 : 0,
    level2: true,
    rebuild: variant('router-tabs'),
    liveForm: variant('live-dom'),
    signal,
  });
}
