import type { PlanRequest } from '../../../utils/common/jobs/request.ts';
import { parseTypedAmount } from '../../../utils/common/money.ts';
import { typedId } from '../../../utils/common/pasted/clean-text.ts';

export const couponStates = ['2', '1', '3', '4', '5'] as const;
type CouponState = (typeof couponStates)[number];

/** The filter as it stands in its boxes. */
export interface FilterForm {
  readonly scope: 'mine' | 'reseller' | 'all-resellers';
  readonly resellerId: string;
  readonly customerId: string;
  readonly status: CouponState;
  /** Days at UTC+8, `2026-11-22` or empty, both included. */
  readonly expireFrom: string;
  readonly expireTo: string;
  readonly faceFrom: string;
  readonly faceTo: string;
}

export const emptyFilter: FilterForm = {
  scope: 'mine',
  resellerId: '',
  customerId: '',
  status: '2',
  expireFrom: '',
  expireTo: '',
  faceFrom: '',
  faceTo: '',
};

export type FilterField = 'resellerId' | 'customerId' | 'expireFrom' | 'expireTo' | 'faceFrom' | 'faceTo';

const dayMs = 86_400_000;

/** First moment of a day at UTC+8, in UTC ms. */
function dayStart(day: string): number | null {
  const at = Date.parse(`${day}T00:00:00+08:00`);
  return Number.isNaN(at) ? null : at;
}

/** The filter as the worker takes it, or the boxes that hold something else than they should. Nothing wrong is left out silently. */
export function readFilter(form: FilterForm): { readonly request: PlanRequest } | { readonly wrong: readonly FilterField[] } {
  const wrong: FilterField[] = [];
  const read = (field: FilterField, parse: (text: string) => number | null): number | undefined => {
    const text = form[field].trim();
    if (text === '') return undefined;
    const value = parse(text);
    if (value === null) wrong.push(field);
    return value ?? undefined;
  };
  const expireFrom = read('expireFrom', dayStart);
  const lastDay = read('expireTo', dayStart);
  const expireTo = lastDay === undefined ? undefined : lastDay + dayMs - 1;
  const faceFrom = read('faceFrom', parseTypedAmount);
  const faceTo = read('faceTo', parseTypedAmount);
  if (form.scope === 'reseller' && form.resellerId === '') wrong.push('resellerId');
  if (expireFrom !== undefined && expireTo !== undefined && expireFrom > expireTo) wrong.push('expireTo');
  if (faceFrom !== undefined && faceTo !== undefined && faceFrom > faceTo) wrong.push('faceTo');
  const customerId = typedId(form.customerId);
  if (customerId === null) wrong.push('customerId');
  if (customerId === null || wrong.length > 0) return { wrong };
  return {
    request: {
      scope: form.scope === 'reseller' ? { kind: 'reseller', resellerId: form.resellerId } : { kind: form.scope },
      selection: {
        by: 'filter',
        status: form.status,
        ...(customerId === '' ? {} : { customerId }),
        ...(expireFrom === undefined ? {} : { expireFrom }),
        ...(expireTo === undefined ? {} : { expireTo }),
        ...(faceFrom === undefined ? {} : { faceFrom }),
        ...(faceTo === undefined ? {} : { faceTo }),
      },
    },
  };
}
