import { t } from '../../../utils/page/t.ts';
import type { SharedOffer } from './offer.ts';

/** What the row says, so that a person sees whose link this will be. */
export function OfferFacts({ offer }: { readonly offer: SharedOffer }) {
  return (
    <dl>
      <dt>{t('share.product')}</dt>
      <dd>
        <bdi>{offer.product ?? t('share.unknownProduct')}</bdi>
      </dd>
      <dt>{t('share.quoteTab')}</dt>
      <dd>{t(`quoteTab.${offer.quoteTab}`)}</dd>
      <dt>{t('share.customer')}</dt>
      <dd>
        <bdi>{offer.customer ?? t('share.unknownEnd')}</bdi>
      </dd>
      <dt>{t('share.end')}</dt>
      <dd>{offer.end ?? t('share.unknownEnd')}</dd>
    </dl>
  );
}
