import type { CustomersSummary } from '../../../../utils/common/customers/schemas.ts';
import { t } from '../../../../utils/common/i18n/t.ts';
import { formatFen } from '../../../../utils/common/money.ts';
import { ownAccountText } from '../../../format/optional-text.ts';
import { Facts } from '../../../ui/Facts.tsx';
import { Note } from '../../../ui/Note.tsx';

type OwnBalance = NonNullable<CustomersSummary['own']>[number];

function amountText({ amountFen, designatedFen }: OwnBalance): string {
  if (amountFen === null) return '—';
  const amount = formatFen(amountFen);
  return designatedFen ? t('customers.designated', { amount, designated: formatFen(designatedFen) }) : amount;
}

/** The own account, and what could not be read. */
export function Summary({ summary, old }: { readonly summary: CustomersSummary; readonly old: boolean }) {
  return (
    <>
      {summary.own && <Facts facts={summary.own.map((one) => ({ name: ownAccountText(one.type), value: amountText(one) }))} />}
      {old && <Note tone="warning">{t('customers.old')}</Note>}
      {!summary.complete && <Note tone="warning">{t('customers.part')}</Note>}
      {summary.missing.map(({ part, items }) => (
        <Note key={part} tone="warning">
          {t('customers.missing', { part: t(`customers.part.${part}`), items: items.join(', ') })}
        </Note>
      ))}
      <p class="pcc-hint">{t('customers.availableAbout')}</p>
    </>
  );
}
