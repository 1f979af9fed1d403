import { notify } from '../widgets/notification.ts';
import { pay } from './api.ts';

/** The effect of a confirmed 申请付款. */
export async function payNow(id: string, done: () => void): Promise<void> {
  try {
    await pay(id);
    notify('申请付款已提交', 'success');
    done();
  } catch {
    notify('申请付款失败，请稍后重试', 'error');
  }
}
