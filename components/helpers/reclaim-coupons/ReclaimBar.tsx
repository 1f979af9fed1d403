import { useState } from 'preact/hooks';
import { errorData } from '../../../utils/common/errors.ts';
import { mostCoupons } from '../../../utils/common/jobs/limits.ts';
import { showToast } from '../../../utils/page/mount/toast.ts';
import { errorText, t } from '../../../utils/page/t.ts';
import type { Bar } from '../../../utils/page/place-context.ts';
import { TrustedButton } from '../../ui/TrustedButton.tsx';
import { tickReclaimable } from './tick-reclaimable.ts';
import { tickedCoupons } from './ticked-coupons.ts';

type Props = Bar<'couponId' | 'state', 'reclaim', 'issuedCoupons', 'propose'>;

/** How many coupons are ticked, and what can be done with them from here. Nothing on this bar moves money. */
export function ReclaimBar({ table, refresh, tools }: Props) {
  const [note, setNote] = useState('');
  const ticked = tickedCoupons(table);
  const isTooMany = ticked.ids.length > mostCoupons;
  const hasIdColumn = table.hasColumn('couponId');
  const isReseller = tools.role() === 'reseller';
  const attempt = (task: Promise<null>, sent: string): void => {
    task.then(
      () => setNote(sent),
      (thrown: unknown) => setNote(textOf(thrown)),
    );
  };
  // Read again at the press: the page may have put other coupons into these rows.
  const propose = (): void => {
    const couponIds = tickedCoupons(table).ids;
    const sending = tools.send('coupons.propose', { account: tools.account(), couponIds });
    showToast(sending, { progress: t('reclaim.sending'), success: t('reclaim.sent') });
  };
  const tickAll = (): void => {
    setNote(t('reclaim.ticked', { count: tickReclaimable(table, tools.tick) }));
    refresh();
  };
  return (
    <>
      <span role="status">{ticked.count > 0 ? t('reclaim.count', { count: ticked.count }) : t('reclaim.noneTicked')}</span>
      {!isReseller && ticked.without > 0 && hasIdColumn && <span class="note">{t('reclaim.without', { count: ticked.without })}</span>}
      {!isReseller && ticked.ids.length > 0 && !isTooMany && <TrustedButton kind="primary" label={t('reclaim.propose')} press={propose} />}
      {!isReseller && ticked.ids.length > 0 && <span class="note">{t('reclaim.onlyHere')}</span>}
      {table.hasColumn('state') && <TrustedButton label={t('reclaim.tickAll')} press={tickAll} />}
      {!isReseller && (
        <TrustedButton label={t('reclaim.openWorkspace')} press={() => attempt(tools.send('workspace.open', { view: 'coupons' }), '')} />
      )}
      {!isReseller && isTooMany && <p class="note">{t('reclaim.tooMany', { most: mostCoupons })}</p>}
      {!hasIdColumn && <p class="note">{t('reclaim.noId')}</p>}
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
