import type { ReclaimAnswer } from '../../world/shown/coupon-rows.ts';
import { h } from '../element.ts';
import { pressed } from '../presses.ts';
import { openModal } from '../widgets/modal.ts';
import { notify } from '../widgets/notification.ts';

/** What is taken back, in the page's words. */
export interface Reclaimed {
  /** 代金券, or 代金券额度. */
  readonly noun: string;
  /** What one counts them by. */
  readonly unit: string;
  /** Where the rest goes. */
  readonly backTo: string;
  readonly take: (ids: string[]) => Promise<ReclaimAnswer>;
}

function showResult(answer: ReclaimAnswer, unit: string): void {
  const lines = answer.refused.map(({ id, reason }) => h('p', {}, [`${id}：${reason}`]));
  const summary = `成功 ${answer.taken} ${unit}，失败 ${answer.refused.length} ${unit}，实际回收金额 ${answer.amount}`;
  openModal({ title: '回收结果', body: h('div', {}, [h('p', {}, [summary]), ...lines]) });
}

/** 回收 or 批量回收 → 回收代金券 → 确定 → result box. Nothing is taken before 确定. */
export function askReclaim(label: '回收' | '批量回收', ids: string[], { noun, unit, backTo, take }: Reclaimed, done: () => void): void {
  const subject = ids.join();
  pressed(label, subject);
  const run = async (): Promise<void> => {
    try {
      showResult(await take(ids), unit);
      done();
    } catch {
      notify('回收失败，请稍后重试', 'error');
    }
  };
  const body = h('div', {}, [
    h('p', {}, [`已选择 ${ids.length} ${unit}${noun}。回收后剩余金额全部退回${backTo}，且不可恢复。`]),
    h('p', { class: 'sandbox-ids' }, [ids.join('、')]),
  ]);
  const confirm = (): void => {
    pressed('确定', subject);
    void run();
  };
  openModal({ title: '回收代金券', body, confirm });
}
