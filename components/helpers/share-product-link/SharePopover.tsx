import { useLayoutEffect, useMemo, useState } from 'preact/hooks';
import { errorData, type ErrorData } from '../../../utils/common/errors.ts';
import { errorText, t } from '../../../utils/page/t.ts';
import type { QuoteTab } from '../../../utils/common/share/entry.ts';
import { inspectLink, type InspectedLink } from '../../../utils/common/share/link.ts';
import type { PopoverHandle, RowPress } from '../../../utils/page/place-context.ts';
import type { RowReading } from '../../../utils/page/reading/read-row.ts';
import { copiedByRow } from '../../../utils/page/row-copy.ts';
import { QrCode } from '../../ui/QrCode.tsx';
import { askQr, type Qr } from './ask-qr.ts';
import { LinkPreview } from './LinkPreview.tsx';
import { OfferFacts } from './OfferFacts.tsx';
import { sharedOffer } from './offer.ts';
import { ShareActions } from './ShareActions.tsx';
import { TrustedButton } from '../../ui/TrustedButton.tsx';

interface Props {
  readonly press: RowPress<'product' | 'productId' | 'customer' | 'end', 'copyLink', QuoteTab, 'read'>;
  /** The row as it was when the person pressed 分享. */
  readonly shown: RowReading<'product' | 'productId' | 'customer' | 'end'>;
  readonly popover: PopoverHandle;
}

type Progress = { readonly link?: InspectedLink; readonly qr?: Qr; readonly error?: ErrorData };

/** Codes after which the same row may be asked again: the others say that it is another row by now, or cannot be. */
const repeatable = ['SHARE-101', 'SHARE-103', 'SHARE-104', 'SHARE-105', 'SHARE-106', 'SHARE-111', 'SHARE-112', 'SHARE-115'];

/** Asks the page for the link of a row, shows what it is, and hands it out once the person says how. */
export function SharePopover({ press, shown, popover }: Props) {
  const offer = useMemo(() => sharedOffer(press.table.name, shown), []);
  const [{ link, qr, error }, setProgress] = useState<Progress>({});
  const [checked, setChecked] = useState(false);
  const [clipboardUsed, setClipboardUsed] = useState(false);
  const ask = async (): Promise<void> => {
    setProgress({});
    const asked = popover.shielded((signal) => copiedByRow(press.table, press.row, press.action, shown, signal).then(inspectLink));
    try {
      const found = await asked;
      setProgress({ link: found });
      const symbol = await askQr(press.tools, found.text);
      // Another press may have asked for another link meanwhile.
      setProgress((now) => (now.link === found ? { link: found, qr: symbol } : now));
    } catch (thrown) {
      setProgress({ error: errorData(thrown) });
    }
  };
  // In the same turn as the press: a frame later the page might have put another record into the row.
  useLayoutEffect(() => void ask(), []);
  const ready = link && (link.huawei || checked);
  return (
    <>
      <div class="head">
        <h2>{t('share.title')}</h2>
        <TrustedButton kind="close" label={t('action.close')} press={popover.close} />
      </div>
      <OfferFacts offer={offer} />
      {!link && !error && (
        <p role="status" class="note">
          {t('share.waiting')}
        </p>
      )}
      {link && !clipboardUsed && (
        <p role="status" class="note">
          {t('share.clipboardUntouched')}
        </p>
      )}
      {error && (
        <div role="alert" class="error">
          <p>{errorText(error.code, error.params)}</p>
          {repeatable.includes(error.code) && <TrustedButton label={t('action.retry')} press={() => void ask()} />}
        </div>
      )}
      {link && <LinkPreview link={link} />}
      {link && !ready && (
        <div role="alert" class="warning">
          <p>{t('share.otherHostWarning')}</p>
          <TrustedButton label={t('share.otherHostConfirm')} press={() => setChecked(true)} seen={popover.isSeen} />
        </div>
      )}
      {ready && qr?.error && <p class="error">{errorText(qr.error.code, qr.error.params)}</p>}
      {ready && !qr?.error && (
        <div class="qr-place">
          {qr && <QrCode matrix={qr.matrix} label={t('share.qrLabel', { product: offer.product ?? t('share.anyProduct') })} />}
        </div>
      )}
      {ready && (
        <ShareActions
          link={link.text}
          offer={offer}
          withQr={!qr?.error}
          popover={popover}
          tools={press.tools}
          onCopied={() => setClipboardUsed(true)}
        />
      )}
      <p class="foot">
        {t('app.name')} · {t('app.thirdParty')}
      </p>
    </>
  );
}
