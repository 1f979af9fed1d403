/** How the variants change a list's columns, whatever the list. */
interface NamedColumn {
  name: string;
  head: string;
}

const otherWords: Record<string, string> = {
  商品名称: '产品名称',
  产品ID: '商品ID',
  商品规格: '规格',
  配置单名称: '报价单名称',
  配置单ID: '报价单ID',
  客户名称: '客户',
  '优惠（折扣）': '折扣',
  生效时间: '开始时间',
  失效时间: '到期时间',
  '客户名称/账号名': '客户/账号',
  账号名: '客户账号',
  关联类型: '合作类型',
  可用额度: '账户余额',
  代金券ID: '代金券编号',
  额度编号: '额度ID',
  云经销商名称: '云经销商',
  面值: '代金券面值',
  余额: '可用余额',
  状态: '代金券状态',
  有效期: '使用有效期',
};

/** @param hidden names of the columns that `columns-hidden` leaves out; @param product name that `no-product` renames */
export function arrangeColumns<T extends NamedColumn>(
  columns: T[],
  variants: ReadonlySet<string>,
  hidden: readonly string[],
  product: string,
): T[] {
  const kept = variants.has('columns-hidden') ? columns.filter(({ name }) => !hidden.includes(name)) : columns;
  const ordered = variants.has('reordered') ? kept.toReversed() : kept;
  return ordered.map((column) => {
    if (variants.has('no-product') && column.name === product) return { ...column, head: '标的' };
    return variants.has('other-words') ? { ...column, head: otherWords[column.head] ?? column.head } : column;
  });
}
