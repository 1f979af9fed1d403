import type { ListQuery, QuoteRow } from '../../world/shown/quote-rows.ts';
import type { QuoteKind } from '../../world/shown/quote-rows.ts';
import { fetchQuotes } from '../api.ts';
import { arrangeColumns } from '../columns.ts';
import { params, variant } from '../params.ts';
import { createList } from '../widgets/list.ts';
import { configurationColumns, productColumns } from './quote-columns.ts';

const asSort = (sort: string | undefined): ListQuery['sort'] =>
  sort === 'name' || sort === 'startAt' || sort === 'endAt' ? sort : undefined;

/** One inner tab of 优惠商品: search, table, pages. */
export function quoteTable(kind: QuoteKind, signal: AbortSignal): Node {
  const names = { masked: variant('masked') };
  const toggleEye = (): void => {
    names.masked = !names.masked;
    list.refresh();
  };
  const columns = (kind === 'product' ? productColumns : configurationColumns)({ names, toggleEye, signal });
  const list = createList<QuoteRow>({
    columns: arrangeColumns(columns, params.variants, ['customer', 'id'], 'name'),
    keyOf: ({ id }) => id,
    fetch: (request) => fetchQuotes({ kind, ...request, sort: asSort(request.sort) }),
    placeholder: '请输入名称、ID 或客户名称',
    signal,
  });
  return list.host;
}
