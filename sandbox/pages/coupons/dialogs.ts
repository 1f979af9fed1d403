import type { CouponRow, RecordRow } from '../../world/shown/coupon-rows.ts';
import { h } from '../element.ts';
import { params } from '../params.ts';
import { terms } from '../terms.ts';
import { openModal } from '../widgets/modal.ts';
import { stateWord } from './state-words.ts';

export function showDetails(row: CouponRow): void {
  const body = terms({
    代金券ID: row.couponId,
    客户名称: row.maskedCustomerName,
    面值: row.faceValue,
    余额: row.balance,
    状态: stateWord(row.state, params.variants),
    生效时间: row.startAt,
    失效时间: row.endAt,
  });
  openModal({ title: '代金券详情', body });
}

const recordLine = (record: RecordRow): HTMLElement =>
  h(
    'tr',
    {},
    [record.at, record.operation, record.amount, record.operator, record.result].map((text) => h('td', {}, [text])),
  );

/** 操作记录 of one coupon or quota. */
export async function showRecords(lines: Promise<RecordRow[]>): Promise<void> {
  const records = await lines;
  const head = ['操作时间', '操作类型', '金额', '操作员', '操作结果'].map((text) => h('th', {}, [text]));
  const table = h('table', { class: 'sandbox-records' }, [h('thead', {}, [h('tr', {}, head)]), h('tbody', {}, records.map(recordLine))]);
  openModal({ title: '操作记录', body: table });
}
