import { useEffect, useState } from 'preact/hooks';
import { t } from '../../../utils/common/i18n/t.ts';
import { maskName } from '../../../utils/common/mask-name.ts';
import { Checkbox } from '../../ui/Checkbox.tsx';
import { DateBox } from '../../ui/DateBox.tsx';
import { Field } from '../../ui/Field.tsx';
import { Select } from '../../ui/Select.tsx';
import { TextBox } from '../../ui/TextBox.tsx';
import type { ChooseState, ChooseStore } from './choose-store.ts';
import { couponStates, type FilterField } from './filter-form.ts';

/** Everything that matches: whose coupons, state, end of validity, face value. */
export function ChooseByFilter({ store, state }: { readonly store: ChooseStore; readonly state: ChooseState }) {
  const { filter, wrong, resellers, resellersError } = state;
  const [names, setNames] = useState(false);
  useEffect(() => {
    if (resellers === undefined) void store.loadResellers();
  }, []);
  const scopes = resellers && resellers.length > 0 ? (['mine', 'reseller', 'all-resellers'] as const) : (['mine'] as const);
  const errorOf = (field: FilterField): string => (wrong.includes(field) ? t(`coupons.wrong.${field}`) : '');
  const nameOf = (name: string): string => (names ? name : maskName(name));
  return (
    <>
      <div class="pcc-row pcc-tools">
        <Field label={t('coupons.scope')}>
          {(ties) => (
            <Select
              ties={ties}
              value={filter.scope}
              onChoose={(scope) => store.setFilter({ scope: scopes.find((known) => known === scope) ?? 'mine' })}
              options={scopes.map((value) => ({ value, text: t(`coupons.scope.${value}`) }))}
            />
          )}
        </Field>
        {filter.scope === 'reseller' && (
          <Field label={t('coupons.reseller')} error={errorOf('resellerId')}>
            {(ties) => (
              <Select
                ties={ties}
                value={filter.resellerId}
                onChoose={(resellerId) => store.setFilter({ resellerId })}
                options={[
                  { value: '', text: t('coupons.pickReseller') },
                  ...(resellers ?? []).map(({ resellerId, name, accountName }) => ({
                    value: resellerId,
                    text: `${nameOf(name ?? accountName ?? '')} (${resellerId})`,
                  })),
                ]}
              />
            )}
          </Field>
        )}
        <Field label={t('coupons.customerId')} error={errorOf('customerId')}>
          {(ties) => (
            <TextBox ties={ties} maxLength={200} value={filter.customerId} onInput={(customerId) => store.setFilter({ customerId })} />
          )}
        </Field>
        <Field label={t('coupons.state')}>
          {(ties) => (
            <Select
              ties={ties}
              value={filter.status}
              onChoose={(status) => store.setFilter({ status: couponStates.find((known) => known === status) ?? '2' })}
              options={couponStates.map((value) => ({ value, text: t(`couponState.${value}`) }))}
            />
          )}
        </Field>
      </div>
      {filter.scope === 'reseller' && <Checkbox text={t('coupons.names')} checked={names} onToggle={setNames} />}
      <div class="pcc-row pcc-tools">
        <Field label={t('coupons.expireFrom')} error={errorOf('expireFrom')}>
          {(ties) => <DateBox ties={ties} value={filter.expireFrom} onInput={(expireFrom) => store.setFilter({ expireFrom })} />}
        </Field>
        <Field label={t('coupons.expireTo')} error={errorOf('expireTo')}>
          {(ties) => <DateBox ties={ties} value={filter.expireTo} onInput={(expireTo) => store.setFilter({ expireTo })} />}
        </Field>
        <Field label={t('coupons.faceFrom')} error={errorOf('faceFrom')}>
          {(ties) => <TextBox ties={ties} maxLength={64} value={filter.faceFrom} onInput={(faceFrom) => store.setFilter({ faceFrom })} />}
        </Field>
        <Field label={t('coupons.faceTo')} error={errorOf('faceTo')}>
          {(ties) => <TextBox ties={ties} maxLength={64} value={filter.faceTo} onInput={(faceTo) => store.setFilter({ faceTo })} />}
        </Field>
      </div>
      {resellers?.length === 0 && <p class="pcc-hint">{t('coupons.noResellers', { code: resellersError?.code ?? '—' })}</p>}
      <p class="pcc-hint">{t('coupons.filterHint')}</p>
    </>
  );
}
