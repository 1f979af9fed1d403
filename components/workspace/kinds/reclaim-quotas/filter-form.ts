import type { ReclaimQuotasRequest } from '../../../../utils/common/jobs/kinds/reclaim-quotas.ts';
import { parseTypedAmount } from '../../../../utils/common/money.ts';
import { firstMomentOf, lastMomentOf } from '../../../format/beijing-day.ts';
import { readBoxes } from '../read-boxes.ts';
import type { FilterForm } from '../ui-kind.ts';

/** `0` valid, the only state in which a quota can be taken back. */
export const quotaStates = ['0', '3', '4', '5', '6'] as const;

/** Days at UTC+8, `2026-11-22` or empty, both included; amounts in yuan. */
export const emptyFilter = { resellerId: '', status: '0', expireFrom: '', expireTo: '', restFrom: '', restTo: '' } satisfies FilterForm;

export type FilterField = 'expireFrom' | 'expireTo' | 'restFrom' | 'restTo';

/** The filter as the worker takes it, or the boxes that hold something else than they should. Nothing wrong is left out silently. */
export function readFilter(boxes: FilterForm): { readonly request: ReclaimQuotasRequest } | { readonly wrong: readonly FilterField[] } {
  const form = { ...emptyFilter, ...boxes };
  const { values, wrong } = readBoxes(form, {
    expireFrom: firstMomentOf,
    expireTo: lastMomentOf,
    restFrom: parseTypedAmount,
    restTo: parseTypedAmount,
  });
  if ((values.expireFrom ?? -Infinity) > (values.expireTo ?? Infinity)) wrong.push('expireTo');
  if ((values.restFrom ?? -Infinity) > (values.restTo ?? Infinity)) wrong.push('restTo');
  if (wrong.length > 0) return { wrong };
  const status = quotaStates.find((known) => known === form.status) ?? '0';
  const reseller = form.resellerId === '' ? {} : { resellerId: form.resellerId };
  return { request: { selection: { by: 'filter', status, ...reseller, ...values } } };
}
