import { useEffect } from 'preact/hooks';
import { t } from '../../../../utils/common/i18n/t.ts';
import { DateBox } from '../../../ui/DateBox.tsx';
import { Field } from '../../../ui/Field.tsx';
import { Select } from '../../../ui/Select.tsx';
import { TextBox } from '../../../ui/TextBox.tsx';
import { ResellerField } from '../ResellerField.tsx';
import type { FilterProps } from '../ui-kind.ts';
import { emptyFilter, type FilterField, quotaStates } from './filter-form.ts';

/** Everything that matches: whose quotas, state, end of validity, rest. */
export function FilterFields({ form, wrong, set, resellers, resellersError, loadResellers }: FilterProps) {
  const filter = { ...emptyFilter, ...form };
  useEffect(() => {
    if (resellers === undefined) loadResellers();
  }, []);
  const errorOf = (field: FilterField): string => (wrong.includes(field) ? t(`quotas.wrong.${field}`) : '');
  return (
    <>
      <div class="pcc-row pcc-tools">
        <ResellerField
          anyone={t('quotas.allResellers')}
          value={filter.resellerId}
          resellers={resellers ?? []}
          onChoose={(resellerId) => set({ resellerId })}
        />
        <Field label={t('coupons.state')}>
          {(ties) => (
            <Select
              ties={ties}
              value={filter.status}
              onChoose={(status) => set({ status })}
              options={quotaStates.map((value) => ({ value, text: t(`quotaState.${value}`) }))}
            />
          )}
        </Field>
      </div>
      <div class="pcc-row pcc-tools">
        <Field label={t('coupons.expireFrom')} error={errorOf('expireFrom')}>
          {(ties) => <DateBox ties={ties} value={filter.expireFrom} onInput={(expireFrom) => set({ expireFrom })} />}
        </Field>
        <Field label={t('coupons.expireTo')} error={errorOf('expireTo')}>
          {(ties) => <DateBox ties={ties} value={filter.expireTo} onInput={(expireTo) => set({ expireTo })} />}
        </Field>
        <Field label={t('quotas.restFrom')} error={errorOf('restFrom')}>
          {(ties) => <TextBox ties={ties} maxLength={64} value={filter.restFrom} onInput={(restFrom) => set({ restFrom })} />}
        </Field>
        <Field label={t('quotas.restTo')} error={errorOf('restTo')}>
          {(ties) => <TextBox ties={ties} maxLength={64} value={filter.restTo} onInput={(restTo) => set({ restTo })} />}
        </Field>
      </div>
      {resellers?.length === 0 && <p class="pcc-hint">{t('coupons.noResellers', { code: resellersError?.code ?? '—' })}</p>}
      <p class="pcc-hint">{t('quotas.filterHint')}</p>
    </>
  );
}
