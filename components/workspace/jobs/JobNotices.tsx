import { useState } from 'preact/hooks';
import { t } from '../../../utils/common/i18n/t.ts';
import type { JobView } from '../../../utils/common/jobs/schemas.ts';
import { Button } from '../../ui/Button.tsx';
import { Note } from '../../ui/Note.tsx';
import { type DetailStore, pageSize } from './detail-store.ts';
import type { Notice, Notices, UiKind } from '../kinds/ui-kind.ts';

interface Props {
  readonly job: JobView;
  readonly kind: UiKind;
  readonly store: DetailStore;
}

/** Texts for customers and resellers about what was taken back, made when they are asked for. */
export function JobNotices({ job, kind, store }: Props) {
  const [made, setMade] = useState<Notices>();
  const [names, setNames] = useState(false);
  const [limit, setLimit] = useState(pageSize);
  const make = (withNames: boolean): void =>
    void store.attempt(async () => {
      setMade(kind.notices?.(await store.allRows(withNames, ['done', 'already', 'doubled']), job, Date.now()));
      setNames(withNames);
      return undefined;
    });
  const copy = async ({ text }: Notice): Promise<void> => {
    try {
      await navigator.clipboard.writeText(text);
      store.say({ tone: 'done', key: 'action.copied' });
    } catch {
      store.say({ tone: 'error', key: 'notice.copyFailed' });
    }
  };
  return (
    <>
      <h3>{t('notice.title')}</h3>
      <p>{t('notice.about')}</p>
      {job.state !== 'finished' && <Note tone="warning">{t('notice.early')}</Note>}
      <div class="pcc-row">
        <Button onPress={() => make(names)}>{t('notice.make')}</Button>
        {made && (
          <Button pressed={names} onPress={() => make(!names)}>
            {t('coupons.names')}
          </Button>
        )}
      </div>
      {made && made.leftOut > 0 && <Note tone="warning">{t('notice.leftOut', { count: made.leftOut })}</Note>}
      {made?.notices.slice(0, limit).map((notice) => (
        <details key={`${notice.to} ${notice.id}`}>
          <summary>
            {t(`notice.to.${notice.to}`, { name: notice.name || t('coupon.nameUnknown'), id: notice.id, count: notice.count })}
          </summary>
          <p class="pcc-preview">{notice.text}</p>
          <Button label={`${t('notice.copy')} ${notice.id}`} onPress={() => void copy(notice)}>
            {t('notice.copy')}
          </Button>
        </details>
      ))}
      {made && made.notices.length > limit && (
        <Button onPress={() => setLimit(limit + pageSize)}>{t('history.more', { shown: limit, found: made.notices.length })}</Button>
      )}
    </>
  );
}
