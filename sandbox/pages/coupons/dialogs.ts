import type { CouponRow, ReclaimAnswer, RecordRow } from '../../data/coupon-list.ts';
import { h } from '../element.ts';
import { params } from '../params.ts';
import { terms } from '../terms.ts';
import { openModal } from '../widgets/modal.ts';
import { notify } from '../widgets/notification.ts';
import { fetchRecords, reclaim } from './api.ts';
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

export async function showRecords(row: CouponRow): Promise<void> {
  const records = await fetchRecords(row.couponId);
  const head = ['操作时间', '操作类型', '金额', '操作员', '操作结果'].map((text) => h('th', {}, [text]));
  const table = h('table', { class: 'sandbox-records' }, [h('thead', {}, [h('tr', {}, head)]), h('tbody', {}, records.map(recordLine))]);
  openModal({ title: '操作记录', body: table });
}

function showResult(answer: ReclaimAnswer): void {
  const lines = answer.refused.map(({ couponId, reason }) => h('p', {}, [`${couponId}：${reason}`]));
  const summary = `成功 ${answer.taken} 张，失败 ${answer.refused.length} 张，实际回收金额 ${answer.amount}`;
  openModal({ title: '回收结果', body: h('div', {}, [h('p', {}, [summary]), ...lines]) });
}

/** 回收代金券 → 确定 → result box. Nothing is taken before 确定. */
export function askReclaim(couponIds: string[], done: () => void): void {
  const run = async (): Promise<void> => {
    try {
      const answer = await reclaim(couponIds);
      showResult(answer);
      done();
    } catch {
      notify('回收失败，请稍后重试', 'error');
    }
  };
  const body = h('div', {}, [
    h('p', {}, [`已选择 ${couponIds.length} 张代金券。回收后剩余金额全部退回代金券额度，且不可恢复。`]),
    h('p', { class: 'sandbox-ids' }, [couponIds.join('、')]),
  ]);
  openModal({ title: '回收代金券', body, confirm: () => void run() });
}
