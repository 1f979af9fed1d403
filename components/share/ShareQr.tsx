import { AppError } from '../../utils/common/errors.ts';
import { errorText, t } from '../../utils/common/i18n/t.ts';
import { qrMatrix } from '../../utils/common/qr.ts';
import { QrCode } from '../ui/QrCode.tsx';
import type { SharedOffer } from './offer.ts';

/** The QR of a link, or the sentence that says why there is none. */
export function ShareQr({ link, offer }: { readonly link: string; readonly offer: SharedOffer }) {
  try {
    return <QrCode matrix={qrMatrix(link)} label={t('share.qrLabel', { product: offer.product ?? t('share.anyProduct') })} />;
  } catch (thrown) {
    if (!(thrown instanceof AppError)) throw thrown;
    return <p class="error">{errorText(thrown.code)}</p>;
  }
}
