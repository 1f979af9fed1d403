import { h } from '../element.ts';
import { createTable, textColumn, type Column } from './table.ts';

type Row = Record<string, string>;

function list(heads: string[], rows: string[][]): Node {
  const columns: Column<Row>[] = heads.map((head) => textColumn(head, head, 'auto', (row) => row[head] ?? ''));
  const table = createTable<Row>({
    columns,
    keyOf: (row) => Object.values(row).join(),
    tracking: 'none',
    fixedHead: false,
    fixedRight: false,
    sorted: () => undefined,
  });
  table.show(rows.map((values) => Object.fromEntries(heads.map((head, index) => [head, values[index] ?? '']))));
  return h('div', { class: 'sandbox-list' }, [table.host]);
}

/** Approved offers. */
export const offerList = (): Node =>
  list(
    ['产品ID', '商品规格', '客户名称', '状态'],
    [
      ['OFFI104857600000000001', '基础规格 4U8G', '北京云帆科技有限公司', '生效中'],
      ['OFFI104857600000000002', '100 用户/年', '深圳恒通软件有限公司', '已失效'],
    ],
  );

/** Application records. */
export const applicationList = (): Node =>
  list(
    ['产品ID', '商品规格', '计费模式', '周期类型', '分成比例', '申请的客户折扣', '状态'],
    [
      ['OFFI104857600000000001', '基础规格 4U8G', '包年/包月', '年', '10%', '8.5 折', '审核通过'],
      ['OFFI104857600000000003', '单机版', '包年/包月', '月', '8%', '5 折', '审核不通过'],
    ],
  );

/** Discounts that a Huawei account manager asked for. */
export const businessDiscountList = (): Node =>
  list(
    ['商务名称', '商务折扣状态', '生效时间', '失效时间'],
    [['年度框架商务', '生效中', '2026/01/01 00:00:00 GMT+08:00', '2026/12/31 23:59:59 GMT+08:00']],
  );

/** Goods that a partner may sell. Columns are not documented. */
export const productInfoList = (): Node =>
  list(
    ['产品ID', '商品规格', '计费模式', '周期类型', '分成比例'],
    [
      ['OFFI104857600000000001', '基础规格 4U8G', '包年/包月', '年', '10%'],
      ['OFFI104857600000000002', '100 用户/年', '包年/包月', '年', '12%'],
    ],
  );

/** Pick-up coupons that resale customers own; the sandbox has none. */
export const pickUpCouponList = (): Node => list(['提货券ID', '客户名称', '状态', '失效时间'], []);
