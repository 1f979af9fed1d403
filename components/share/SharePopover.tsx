import { useEffect, useState } from 'preact/hooks';
import { errorData, type ErrorData } from '../../utils/common/errors.ts';
import { errorText, t } from '../../utils/common/i18n/t.ts';
import type { InspectedLink } from '../../utils/common/share/link.ts';
import type { PopoverHandle, RowPress } from '../../utils/page/helper.ts';
import { fetchLink } from './fetch-link.ts';
import { LinkPreview } from './LinkPreview.tsx';
import { OfferFacts } from './OfferFacts.tsx';
import type { SharedOffer } from './offer.ts';
import { ShareActions } from './ShareActions.tsx';
import { ShareQr } from './ShareQr.tsx';
import { TrustedButton } from './TrustedButton.tsx';

interface Props {
  readonly press: RowPress<string, string, string>;
  readonly offer: SharedOffer;
  readonly popover: PopoverHandle;
}

type Progress = { readonly link?: InspectedLink; readonly error?: ErrorData };

/** Asks the page for the link of a row, shows what it is, and hands it out once the person says how. */
export function SharePopover({ press, offer, popover }: Props) {
  const [{ link, error }, setProgress] = useState<Progress>({});
  const [checked, setChecked] = useState(false);
  const ask = (): void => {
    setProgress({});
    popover
      .shielded((signal) => fetchLink(press, signal))
      .then(
        (found) => setProgress({ link: found }),
        (thrown: unknown) => setProgress({ error: errorData(thrown) }),
      );
  };
  useEffect(ask, []);
  const ready = link && (link.huawei || checked);
  return (
    <>
      <div class="head">
        <h2>{t('share.title')}</h2>
        <TrustedButton kind="close" label={t('action.close')} press={popover.close} />
      </div>
      <OfferFacts offer={offer} />
      <p role="status" class="note">{link || error ? t('share.clipboardUntouched') : t('share.waiting')}</p>
      {error && (
        <div role="alert" class="error">
          <p>{errorText(error.code, error.params)}</p>
          <TrustedButton label={t('action.retry')} press={ask} />
        </div>
      )}
      {link && <LinkPreview link={link} />}
      {link && !ready && (
        <div role="alert" class="warning">
          <p>{t('share.otherHostWarning')}</p>
          <TrustedButton label={t('share.otherHostConfirm')} press={() => setChecked(true)} seen={popover.isSeen} />
        </div>
      )}
      {ready && <ShareQr link={link.text} offer={offer} />}
      {ready && <ShareActions link={link.text} offer={offer} popover={popover} />}
      <p class="foot">{t('app.name')} · {t('app.thirdParty')}</p>
    </>
  );
}
