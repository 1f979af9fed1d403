import { t } from '../../../../utils/common/i18n/t.ts';
import type { ShareEntry } from '../../../../utils/common/share/entry.ts';
import { inspectLink } from '../../../../utils/common/share/link.ts';
import { beijingTime } from '../../../format/beijing-time.ts';
import { Button } from '../../../ui/Button.tsx';
import { Facts } from '../../../ui/Facts.tsx';
import { CustomerCell } from './CustomerCell.tsx';
import type { ShareStore } from './store.ts';

interface Props {
  readonly store: ShareStore;
  readonly entry: ShareEntry | undefined;
  readonly revealed: ReadonlySet<number>;
}

/** All that is kept of a link that was handed out, with the whole link. */
export function ShareDetail({ store, entry, revealed }: Props) {
  if (!entry) return null;
  const { text } = inspectLink(entry.link);
  const customer = <CustomerCell name={entry.customer} shown={revealed.has(entry.id)} onToggle={() => store.toggleCustomer(entry.id)} />;
  return (
    <>
      <Facts
        facts={[
          { name: t('history.quoteTab'), value: t(`quoteTab.${entry.quoteTab}`) },
          { name: t('share.customer'), value: customer },
          { name: t('share.end'), value: entry.end || t('share.unknownEnd') },
          { name: t('history.at'), value: beijingTime(entry.at) },
          { name: t('history.how'), value: t(`history.how.${entry.how}`) },
        ]}
      />
      <p class="pcc-link-text">{text}</p>
      <div class="pcc-row">
        <Button kind="primary" onPress={() => void store.copyLink(entry)}>
          {t('share.copyLink')}
        </Button>
        <Button onPress={() => store.showQr(entry)}>{t('history.qr')}</Button>
      </div>
    </>
  );
}
