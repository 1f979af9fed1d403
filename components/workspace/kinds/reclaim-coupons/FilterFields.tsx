import { useEffect } from 'preact/hooks';
import { t } from '../../../../utils/common/i18n/t.ts';
import { Field } from '../../../ui/Field.tsx';
import { Select } from '../../../ui/Select.tsx';
import { TextBox } from '../../../ui/TextBox.tsx';
import { BoundFields } from '../BoundFields.tsx';
import { ResellerField } from '../ResellerField.tsx';
import type { FilterProps } from '../ui-kind.ts';
import { couponStates, emptyFilter, type FilterField, scopes as allScopes } from './filter-form.ts';

/** Everything that matches: whose coupons, state, end of validity, face value. */
export function FilterFields({ form, wrong, set, resellers, resellersError, loadResellers }: FilterProps) {
  const filter = { ...emptyFilter, ...form };
  useEffect(() => {
    if (resellers === undefined) loadResellers();
  }, []);
  const scopes = resellers && resellers.length > 0 ? allScopes : (['mine'] as const);
  const errorOf = (field: FilterField): string => (wrong.includes(field) ? t(`coupons.wrong.${field}`) : '');
  return (
    <>
      <div class="pcc-row pcc-tools">
        <Field label={t('coupons.scope')}>
          {(ties) => (
            <Select
              ties={ties}
              value={filter.scope}
              onChoose={(scope) => set({ scope })}
              options={scopes.map((value) => ({ value, text: t(`coupons.scope.${value}`) }))}
            />
          )}
        </Field>
        {filter.scope === 'reseller' && (
          <ResellerField
            anyone={t('coupons.pickReseller')}
            value={filter.resellerId}
            error={errorOf('resellerId')}
            resellers={resellers ?? []}
            onChoose={(resellerId) => set({ resellerId })}
          />
        )}
        <Field label={t('coupons.customerId')} error={errorOf('customerId')}>
          {(ties) => <TextBox ties={ties} maxLength={200} value={filter.customerId} onInput={(customerId) => set({ customerId })} />}
        </Field>
        <Field label={t('coupons.state')}>
          {(ties) => (
            <Select
              ties={ties}
              value={filter.status}
              onChoose={(status) => set({ status })}
              options={couponStates.map((value) => ({ value, text: t(`couponState.${value}`) }))}
            />
          )}
        </Field>
      </div>
      <BoundFields
        filter={filter}
        set={set}
        errorOf={errorOf}
        amounts={[
          { field: 'faceFrom', label: t('coupons.faceFrom') },
          { field: 'faceTo', label: t('coupons.faceTo') },
        ]}
      />
      {resellers?.length === 0 && <p class="pcc-hint">{t('coupons.noResellers', { code: resellersError?.code ?? '—' })}</p>}
      <p class="pcc-hint">{t('coupons.filterHint')}</p>
    </>
  );
}
