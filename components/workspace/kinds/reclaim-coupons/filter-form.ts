import type { ReclaimCouponsRequest } from '../../../../utils/common/jobs/kinds/reclaim-coupons.ts';
import { parseTypedAmount } from '../../../../utils/common/money.ts';
import { typedId } from '../../../../utils/common/pasted/clean-text.ts';
import { firstMomentOf, lastMomentOf } from '../../../format/beijing-day.ts';
import { readBoxes } from '../read-boxes.ts';
import type { FilterForm } from '../ui-kind.ts';

export const couponStates = ['2', '1', '3', '4', '5'] as const;
export const scopes = ['mine', 'reseller', 'all-resellers'] as const;

/** Days at UTC+8, `2026-11-22` or empty, both included. */
export const emptyFilter = {
  scope: 'mine',
  resellerId: '',
  customerId: '',
  status: '2',
  expireFrom: '',
  expireTo: '',
  faceFrom: '',
  faceTo: '',
} satisfies FilterForm;

export type FilterField = 'resellerId' | 'customerId' | 'expireFrom' | 'expireTo' | 'faceFrom' | 'faceTo';

/** The filter as the worker takes it, or the boxes that hold something else than they should. Nothing wrong is left out silently. */
export function readFilter(boxes: FilterForm): { readonly request: ReclaimCouponsRequest } | { readonly wrong: readonly FilterField[] } {
  const form = { ...emptyFilter, ...boxes };
  const scope = scopes.find((known) => known === form.scope) ?? 'mine';
  const { values, wrong: unread } = readBoxes(form, {
    expireFrom: firstMomentOf,
    expireTo: lastMomentOf,
    faceFrom: parseTypedAmount,
    faceTo: parseTypedAmount,
  });
  const wrong: FilterField[] = [...unread];
  if (scope === 'reseller' && form.resellerId === '') wrong.push('resellerId');
  if ((values.expireFrom ?? -Infinity) > (values.expireTo ?? Infinity)) wrong.push('expireTo');
  if ((values.faceFrom ?? -Infinity) > (values.faceTo ?? Infinity)) wrong.push('faceTo');
  const customerId = typedId(form.customerId);
  if (customerId === null) wrong.push('customerId');
  if (customerId === null || wrong.length > 0) return { wrong };
  return {
    request: {
      scope: scope === 'reseller' ? { kind: scope, resellerId: form.resellerId } : { kind: scope },
      selection: {
        by: 'filter',
        status: couponStates.find((known) => known === form.status) ?? '2',
        ...(customerId === '' ? {} : { customerId }),
        ...values,
      },
    },
  };
}
