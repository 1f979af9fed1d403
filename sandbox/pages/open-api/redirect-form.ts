import type { Redirect } from '../../world/shown/redirect.ts';
import { variant } from '../params.ts';
import { notify } from '../widgets/notification.ts';
import { createAddressField, fieldGroup } from './address-field.ts';
import { saveRedirect } from './api.ts';

export interface RedirectForm {
  host: HTMLElement;
  readOnly(on: boolean): void;
  /** What 确定 does: any text is stored, since checks of the real page are not documented. */
  save(done: () => void): Promise<void>;
}

/** One field; on the old page (`two-fields`) a second one. */
export function createRedirectForm(stored: Redirect | null): RedirectForm {
  const paid = createAddressField('订单支付成功跳转地址', stored?.paid ?? '');
  const topUp = variant('two-fields') ? createAddressField('订单充值跳转地址', stored?.topUp ?? '') : undefined;
  const fields = topUp === undefined ? [paid] : [paid, topUp];
  return {
    host: fieldGroup(fields),
    readOnly: (on) => {
      for (const { input } of fields) input.readOnly = on;
    },
    async save(done) {
      try {
        await saveRedirect({ paid: paid.input.value, topUp: topUp?.input.value ?? '' });
        notify('配置成功', 'success');
        done();
      } catch {
        notify('配置失败，请稍后重试', 'error');
      }
    },
  };
}
