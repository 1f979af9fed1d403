import { useState } from 'preact/hooks';
import { errorData } from '../../utils/common/errors.ts';
import { errorText, t } from '../../utils/page/t.ts';
import { displayedAccount } from '../../utils/page/account.ts';
import { displayedRole } from '../../utils/page/displayed-role.ts';
import type { Bar } from '../../utils/page/helper.ts';
import { send } from './send.ts';
import { TrustedButton } from '../ui/TrustedButton.tsx';
import { tickReclaimable } from './tick-reclaimable.ts';
import { tickedCoupons } from './ticked-coupons.ts';

type Props = Bar<'couponId' | 'state', 'reclaim', 'issuedCoupons'>;

/** How many coupons are ticked, and what can be done with them from here. Nothing on this bar moves money. */
export function ReclaimBar({ table, refresh }: Props) {
  const [note, setNote] = useState('');
  const ticked = tickedCoupons(table);
  const isReseller = displayedRole(document) === 'reseller';
  const attempt = (task: Promise<null>, sent: string): void => {
    task.then(
      () => setNote(sent),
      (thrown: unknown) => setNote(textOf(thrown)),
    );
  };
  // Read again at the press: the page may have put other coupons into these rows.
  const propose = (): void => {
    const couponIds = tickedCoupons(table).ids;
    attempt(send('coupons.propose', { account: displayedAccount(document), couponIds }), t('reclaim.sent'));
  };
  const tickAll = (): void => {
    setNote(t('reclaim.ticked', { count: tickReclaimable(table) }));
    refresh();
  };
  return (
    <>
      <span role="status">{ticked.count > 0 ? t('reclaim.count', { count: ticked.count }) : t('reclaim.noneTicked')}</span>
      {!isReseller && ticked.ids.length > 0 && <TrustedButton kind="primary" label={t('reclaim.propose')} press={propose} />}
      {!isReseller && ticked.ids.length > 0 && <span class="note">{t('reclaim.onlyHere')}</span>}
      {table.columns.has('state') && <TrustedButton label={t('reclaim.tickAll')} press={tickAll} />}
      {!isReseller && (
        <TrustedButton label={t('reclaim.openWorkspace')} press={() => attempt(send('workspace.open', { view: 'coupons' }), '')} />
      )}
      {!table.columns.has('couponId') && <p class="note">{t('reclaim.noId')}</p>}
      {isReseller && <p class="note">{t('reclaim.reseller')}</p>}
      <p role="status" class="note">
        {note}
      </p>
    </>
  );
}

function textOf(thrown: unknown): string {
  const { code, params } = errorData(thrown);
  return errorText(code, params);
}
