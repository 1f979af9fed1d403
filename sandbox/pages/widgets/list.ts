import { h } from '../element.ts';
import { insistBefore } from '../outside/insisting.ts';
import { params, variant } from '../params.ts';
import { createLoading } from './loading.ts';
import { notify } from './notification.ts';
import { createPagination } from './pagination.ts';
import { createSearch } from './search.ts';
import { createTable, type Column } from './table.ts';

export interface ListRequest {
  /** From 1. */
  page: number;
  size: number;
  keyword: string;
  sort: string | undefined;
  descending: boolean;
}

export interface ListOptions<Row> {
  columns: Column<Row>[];
  keyOf: (row: Row) => string;
  fetch: (request: ListRequest) => Promise<{ total: number; rows: Row[] }>;
  placeholder: string;
  /** Stands before the search field. */
  toolbar?: Node[];
  /** The rows were shown, or shown again. */
  shown?: (rows: readonly Row[]) => void;
  signal: AbortSignal;
}

export interface List<Row> {
  host: HTMLElement;
  rows(): readonly Row[];
  /** Asks the server again, for the same page. */
  reload(): Promise<void>;
  /** From the first page, after a filter has changed. */
  restart(): void;
  refresh(): void;
}

/** Search, table and pages of one view. Skeleton first, rows when the server has answered; an older answer is dropped. */
export function createList<Row>(options: ListOptions<Row>): List<Row> {
  const { signal } = options;
  const order: Pick<ListRequest, 'sort' | 'descending' | 'keyword'> = { sort: undefined, descending: false, keyword: '' };
  const table = createTable<Row>({
    columns: options.columns,
    keyOf: options.keyOf,
    tracking: variant('tracked-index') ? 'index' : variant('tracked-id') ? 'id' : 'none',
    fixedHead: variant('fixed-head'),
    fixedRight: variant('fixed-right'),
    sorted: (sort, descending) => {
      Object.assign(order, { sort, descending });
      void reload();
    },
  });
  insistBefore(table.host);
  const pagination = createPagination(params.rows, () => void reload(), signal);
  const loading = createLoading();
  const area = h('div', { class: 'sandbox-list' }, [table.host, pagination.host]);
  let latest = 0;

  const reload = async (): Promise<void> => {
    latest += 1;
    const request = latest;
    area.append(loading);
    try {
      const answer = await options.fetch({ page: pagination.page, size: pagination.size, ...order });
      if (request !== latest || signal.aborted) return;
      table.show(answer.rows);
      pagination.show(answer.total);
      options.shown?.(answer.rows);
    } catch {
      notify('加载失败，请稍后重试', 'error');
    }
    if (request === latest) loading.remove();
  };
  const restart = (): void => {
    pagination.page = 1;
    void reload();
  };
  const search = createSearch(options.placeholder, (keyword) => {
    order.keyword = keyword;
    restart();
  });

  void reload();
  if (variant('auto-refresh')) {
    const timer = setInterval(() => void reload(), 1500);
    signal.addEventListener('abort', () => clearInterval(timer));
  }
  const host = h('div', { class: 'sandbox-pane' }, [h('div', { class: 'sandbox-toolbar' }, [...(options.toolbar ?? []), search]), area]);
  return { host, rows: () => table.rows, reload, restart, refresh: table.refresh };
}
