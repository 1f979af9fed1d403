import { t } from '../../../utils/common/i18n/t.ts';
import { DateBox } from '../../ui/DateBox.tsx';
import { Field } from '../../ui/Field.tsx';
import { TextBox } from '../../ui/TextBox.tsx';
import type { FilterForm } from './ui-kind.ts';

interface Box<F extends string> {
  readonly field: F;
  readonly label: string;
}

interface Props<F extends string> {
  readonly filter: Readonly<Record<F | 'expireFrom' | 'expireTo', string>>;
  readonly set: (change: FilterForm) => void;
  readonly errorOf: (field: F | 'expireFrom' | 'expireTo') => string;
  /** The least and the most of an amount. */
  readonly amounts: readonly [Box<F>, Box<F>];
}

/** The bounds of a filter: end of validity and an amount, both ends included. */
export function BoundFields<F extends string>({ filter, set, errorOf, amounts }: Props<F>) {
  const days = [
    { field: 'expireFrom', label: t('coupons.expireFrom') },
    { field: 'expireTo', label: t('coupons.expireTo') },
  ] as const;
  return (
    <div class="pcc-row pcc-tools">
      {days.map(({ field, label }) => (
        <Field key={field} label={label} error={errorOf(field)}>
          {(ties) => <DateBox ties={ties} value={filter[field]} onInput={(day) => set({ [field]: day })} />}
        </Field>
      ))}
      {amounts.map(({ field, label }) => (
        <Field key={field} label={label} error={errorOf(field)}>
          {(ties) => <TextBox ties={ties} maxLength={64} value={filter[field]} onInput={(amount) => set({ [field]: amount })} />}
        </Field>
      ))}
    </div>
  );
}
