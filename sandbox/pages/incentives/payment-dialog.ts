import type { IncentiveRow } from '../../world/shown/incentives.ts';
import { pressed } from '../presses.ts';
import { openModal } from '../widgets/modal.ts';
import { payNow } from './pay-now.ts';
import { paymentFacts } from './payment-facts.ts';
import { paymentTabs } from './payment-views.ts';

/** Variant `payment-dialog`: 激励申付管理 over the list. */
export function askPayment(row: IncentiveRow, done: () => void): void {
  const life = new AbortController();
  openModal({
    title: '激励申付管理',
    body: paymentTabs(() => paymentFacts(row), life.signal),
    confirm: () => {
      pressed('确定', row.code);
      void payNow(row.id, done);
    },
  });
}
