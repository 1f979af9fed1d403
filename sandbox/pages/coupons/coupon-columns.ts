import type { CouponRow } from '../../world/shown/coupon-rows.ts';
import { arrangeColumns } from '../columns.ts';
import { params, variant } from '../params.ts';
import { actionsColumn } from '../widgets/row-actions.ts';
import { textColumn, type Column } from '../widgets/table.ts';
import type { ListParts } from './reclaim-list.ts';
import { stateWord } from './state-words.ts';

/** Columns of 已发放代金券. Huawei documents none of them. */
export function couponColumns({ names, toggleEye, ticks, actions, signal }: ListParts<CouponRow>): Column<CouponRow>[] {
  const customer = textColumn('customer', '客户名称', '18%', (row: CouponRow) =>
    names.masked ? row.maskedCustomerName : row.customerName,
  );
  const columns: Column<CouponRow>[] = [
    ticks,
    textColumn('id', '代金券ID', '17%', (row) => row.couponId),
    { ...customer, eye: toggleEye },
    textColumn('face', '面值', '10%', (row) => row.faceValue),
    textColumn('balance', '余额', '10%', (row) => row.balance),
    textColumn('state', '状态', '8%', (row) => stateWord(row.state, params.variants)),
    textColumn('validity', '有效期', '22%', (row) => `${row.startAt.slice(0, 10)} 至 ${row.endAt}`),
    actionsColumn('200px', { actions, visible: variant('overflow') ? 1 : 3, signal }),
  ];
  const kept = variant('no-coupon-id') ? columns.filter(({ name }) => name !== 'id') : columns;
  return arrangeColumns(kept, params.variants, ['customer', 'validity'], 'id');
}
