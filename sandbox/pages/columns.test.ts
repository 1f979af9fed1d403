import { expect, test } from 'vitest';
import { arrangeColumns } from './columns.ts';

const columns = [
  { name: 'name', head: '商品名称' },
  { name: 'customer', head: '客户名称' },
  { name: 'end', head: '失效时间' },
];
const heads = (...variants: string[]): string[] => arrangeColumns(columns, new Set(variants), ['customer'], 'name').map(({ head }) => head);

test('variants hide, turn round and rename columns', () => {
  expect(heads()).toEqual(['商品名称', '客户名称', '失效时间']);
  expect(heads('columns-hidden')).toEqual(['商品名称', '失效时间']);
  expect(heads('reordered')).toEqual(['失效时间', '客户名称', '商品名称']);
  expect(heads('no-product')).toEqual(['标的', '客户名称', '失效时间']);
  expect(heads('other-words', 'columns-hidden')).toEqual(['产品名称', '到期时间']);
});
