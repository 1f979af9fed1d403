import { useState } from 'preact/hooks';
import { errorData } from '../../../utils/common/errors.ts';
import { mostItems } from '../../../utils/common/jobs/limits.ts';
import { showToast } from '../../../utils/page/mount/toast.ts';
import type { InPageKey } from '../../../utils/common/i18n/in-page/index.ts';
import { errorText, t } from '../../../utils/page/t.ts';
import type { Bar } from '../../../utils/page/place-context.ts';
import { TrustedButton } from '../../ui/TrustedButton.tsx';
import { tickReclaimable } from './tick-reclaimable.ts';
import { tickedIds } from './ticked-ids.ts';

/** What is listed: coupons, or quotas. */
export interface Listed<C extends string> {
  /** The kind of job that takes them back, and the view in which it is planned. */
  readonly kind: string;
  readonly view: string;
  readonly id: C;
  /** The texts that name what is listed. */
  readonly words: Readonly<Record<'count' | 'noneTicked' | 'ticked' | 'noId' | 'sent', InPageKey>>;
}

type Props<C extends string, T extends string> = Bar<C | 'state', 'reclaim', T, 'propose'> & { readonly of: Listed<C> };

/** How many rows are ticked, and what can be done with them from here. Nothing on this bar moves money. */
export function ReclaimBar<C extends string, T extends string>({ table, refresh, tools, of }: Props<C, T>) {
  const { kind, view, id, words } = of;
  const [note, setNote] = useState('');
  const ticked = tickedIds<C | 'state'>(table, id);
  const isTooMany = ticked.ids.length > mostItems;
  const hasIdColumn = table.hasColumn(id);
  const isReseller = tools.role() === 'reseller';
  const attempt = (task: Promise<null>, sent: string): void => {
    task.then(
      () => setNote(sent),
      (thrown: unknown) => setNote(textOf(thrown)),
    );
  };
  // Read again at the press: the page may have put other coupons into these rows.
  const propose = (): void => {
    const targets = tickedIds<C | 'state'>(table, id).ids;
    const sending = tools.send('plan.propose', { kind, account: tools.account(), targets });
    showToast(sending, { progress: t('reclaim.sending'), success: t(words.sent) });
  };
  const tickAll = (): void => {
    setNote(t(words.ticked, { count: tickReclaimable(table, tools.tick) }));
    refresh();
  };
  return (
    <>
      <span role="status">{ticked.count > 0 ? t(words.count, { count: ticked.count }) : t(words.noneTicked)}</span>
      {!isReseller && ticked.without > 0 && hasIdColumn && <span class="note">{t('reclaim.without', { count: ticked.without })}</span>}
      {!isReseller && ticked.ids.length > 0 && !isTooMany && <TrustedButton kind="primary" label={t('reclaim.propose')} press={propose} />}
      {!isReseller && ticked.ids.length > 0 && <span class="note">{t('reclaim.onlyHere')}</span>}
      {table.hasColumn('state') && <TrustedButton label={t('reclaim.tickAll')} press={tickAll} />}
      {!isReseller && (
        <TrustedButton label={t('reclaim.openWorkspace')} press={() => attempt(tools.send('workspace.open', { view }), '')} />
      )}
      {!isReseller && isTooMany && <p class="note">{t('reclaim.tooMany', { most: mostItems })}</p>}
      {!hasIdColumn && <p class="note">{t(words.noId)}</p>}
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
