import { t } from '../../utils/common/i18n/t.ts';
import type { EntryRow, ItemRow } from '../../utils/common/jobs/schemas.ts';
import { beijingTime } from '../format/beijing-time.ts';
import type { Column } from '../ui/Table.tsx';
import { yuan } from '../format/yuan.ts';

type CouponRow = Pick<
  EntryRow & ItemRow,
  | 'couponId'
  | 'customer'
  | 'customerId'
  | 'reseller'
  | 'resellerId'
  | 'amount'
  | 'face'
  | 'expireTime'
  | 'quotaId'
  | 'quotaRest'
  | 'quotaExpireTime'
>;

const timeOf = (at: number | null): string => (at === null ? '—' : beijingTime(at));

/** A name over its id; a dash where neither is known. */
function Who({ name, id }: { readonly name: string; readonly id: string | null }) {
  return (
    <>
      {name || (id === null ? '—' : t('coupon.nameUnknown'))}
      {id !== null && <div class="pcc-hint pcc-code">{id}</div>}
    </>
  );
}

/** What is known about a coupon, the same in the preview and in the results. */
export function couponColumns<Row extends CouponRow>(): Column<Row>[] {
  return [
    { id: 'coupon', title: t('coupon.id'), cell: (row) => <span class="pcc-code">{row.couponId}</span> },
    { id: 'customer', title: t('coupon.customer'), long: true, cell: (row) => <Who name={row.customer} id={row.customerId} /> },
    {
      id: 'reseller',
      title: t('coupon.reseller'),
      long: true,
      cell: (row) => (row.resellerId === null ? '—' : <Who name={row.reseller} id={row.resellerId} />),
    },
    { id: 'amount', title: t('coupon.amount'), cell: (row) => yuan(row.amount) },
    { id: 'face', title: t('coupon.face'), cell: (row) => yuan(row.face) },
    { id: 'expire', title: t('coupon.expire'), cell: (row) => timeOf(row.expireTime) },
    {
      id: 'quota',
      title: t('coupon.quota'),
      long: true,
      cell: (row) =>
        row.quotaId === null ? (
          t('coupon.quotaUnknown')
        ) : (
          <>
            <span class="pcc-code">{row.quotaId}</span>
            <div class="pcc-hint">{t('coupon.quotaFacts', { rest: yuan(row.quotaRest), expire: timeOf(row.quotaExpireTime) })}</div>
          </>
        ),
    },
  ];
}
