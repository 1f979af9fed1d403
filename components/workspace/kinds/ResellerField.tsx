import { useState } from 'preact/hooks';
import type { ResellerChoice } from '../../../utils/common/account.ts';
import { t } from '../../../utils/common/i18n/t.ts';
import { maskName } from '../../../utils/common/mask-name.ts';
import { Checkbox } from '../../ui/Checkbox.tsx';
import { Field } from '../../ui/Field.tsx';
import { Select } from '../../ui/Select.tsx';

interface Props {
  /** What no choice means. */
  readonly anyone: string;
  readonly value: string;
  readonly error?: string;
  readonly resellers: readonly ResellerChoice[];
  readonly onChoose: (resellerId: string) => void;
}

/** A reseller by name: masked until a person asks for full names. */
export function ResellerField({ anyone, value, error = '', resellers, onChoose }: Props) {
  const [names, setNames] = useState(false);
  const nameOf = (name: string): string => (names ? name : maskName(name));
  return (
    <>
      <Field label={t('coupons.reseller')} error={error}>
        {(ties) => (
          <Select
            ties={ties}
            value={value}
            onChoose={onChoose}
            options={[
              { value: '', text: anyone },
              ...resellers.map(({ resellerId, name, accountName }) => ({
                value: resellerId,
                text: `${nameOf(name ?? accountName ?? '')} (${resellerId})`,
              })),
            ]}
          />
        )}
      </Field>
      <Checkbox text={t('coupons.names')} checked={names} onToggle={setNames} />
    </>
  );
}
