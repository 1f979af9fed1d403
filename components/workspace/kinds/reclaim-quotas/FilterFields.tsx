import { useEffect } from 'preact/hooks';
import { t } from '../../../../utils/common/i18n/t.ts';
import { Field } from '../../../ui/Field.tsx';
import { Select } from '../../../ui/Select.tsx';
import { BoundFields } from '../BoundFields.tsx';
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
      <BoundFields
        filter={filter}
        set={set}
        errorOf={errorOf}
        amounts={[
          { field: 'restFrom', label: t('quotas.restFrom') },
          { field: 'restTo', label: t('quotas.restTo') },
        ]}
      />
      {resellers?.length === 0 && <p class="pcc-hint">{t('coupons.noResellers', { code: resellersError?.code ?? '—' })}</p>}
      <p class="pcc-hint">{t('quotas.filterHint')}</p>
    </>
  );
}
