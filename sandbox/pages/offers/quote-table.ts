import type { ListQuery, QuoteRow } from '../../data/quote-list.ts';
import type { QuoteKind } from '../../data/quotes.ts';
import { fetchQuotes } from '../api.ts';
import { arrangeColumns } from '../columns.ts';
import { h } from '../element.ts';
import { params, variant } from '../params.ts';
import { createLoading } from '../widgets/loading.ts';
import { notify } from '../widgets/notification.ts';
import { createPagination } from '../widgets/pagination.ts';
import { createSearch } from '../widgets/search.ts';
import { createTable } from '../widgets/table.ts';
import { configurationColumns, productColumns } from './quote-columns.ts';

/** One inner tab of 优惠商品: search, table, pages. */
export function quoteTable(kind: QuoteKind, signal: AbortSignal): Node {
  const names = { masked: variant('masked') };
  const toggleEye = (): void => {
    names.masked = !names.masked;
    table.refresh();
  };
  const columns = (kind === 'product' ? productColumns : configurationColumns)({ names, toggleEye, signal });
  const order: Pick<ListQuery, 'sort' | 'descending' | 'keyword'> = { sort: undefined, descending: false, keyword: '' };

  const table = createTable<QuoteRow>({
    columns: arrangeColumns(columns, params.variants, ['customer', 'id'], 'name'),
    keyOf: ({ id }) => id,
    tracking: variant('tracked-index') ? 'index' : variant('tracked-id') ? 'id' : 'none',
    fixedHead: variant('fixed-head'),
    fixedRight: variant('fixed-right'),
    sorted: (sort, descending) => {
      order.sort = sort === 'name' || sort === 'startAt' || sort === 'endAt' ? sort : undefined;
      order.descending = descending;
      void load();
    },
  });
  const pagination = createPagination(params.rows, () => void load(), signal);
  const loading = createLoading();
  const area = h('div', { class: 'sandbox-list' }, [table.host, pagination.host]);
  let latest = 0;

  const load = async (): Promise<void> => {
    latest += 1;
    const request = latest;
    area.append(loading);
    try {
      const answer = await fetchQuotes({ kind, page: pagination.page, size: pagination.size, ...order });
      if (request !== latest || signal.aborted) return;
      table.show(answer.rows);
      pagination.show(answer.total);
    } catch {
      notify('加载失败，请稍后重试', 'error');
    }
    if (request === latest) loading.remove();
  };

  const search = createSearch('请输入名称、ID 或客户名称', (keyword) => {
    order.keyword = keyword;
    pagination.page = 1;
    void load();
  });
  void load();
  if (variant('auto-refresh')) {
    const timer = setInterval(() => void load(), 1500);
    signal.addEventListener('abort', () => clearInterval(timer));
  }
  return h('div', { class: 'sandbox-pane' }, [h('div', { class: 'sandbox-toolbar' }, [search]), area]);
}
