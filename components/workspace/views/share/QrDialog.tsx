import { errorData } from '../../../../utils/common/errors.ts';
import { errorText, t } from '../../../../utils/common/i18n/t.ts';
import { qrMatrix } from '../../../../utils/common/qr.ts';
import type { ShareEntry } from '../../../../utils/common/share/entry.ts';
import { inspectLink } from '../../../../utils/common/share/link.ts';
import { Button } from '../../../ui/Button.tsx';
import { Dialog } from '../../../ui/Dialog.tsx';
import { Mark } from '../../../ui/Mark.tsx';
import { QrCode } from '../../../ui/QrCode.tsx';

interface Props {
  readonly entry: ShareEntry;
  readonly onClose: () => void;
}

/** The QR code of a link that was handed out, and which host it leads to. */
export function QrDialog({ entry, onClose }: Props) {
  const product = entry.product || t('share.unknownProduct');
  return (
    <Dialog title={product} onClose={onClose} actions={<Button onPress={onClose}>{t('action.close')}</Button>}>
      <LinkCode link={entry.link} product={product} />
      <p class="pcc-hint">{t('share.customerOnly')}</p>
    </Dialog>
  );
}

function LinkCode({ link, product }: { readonly link: string; readonly product: string }) {
  try {
    const { host, huawei, text } = inspectLink(link);
    return (
      <>
        <QrCode matrix={qrMatrix(text)} label={t('share.qrLabel', { product })} />
        <p class="pcc-row">
          <strong>{host}</strong>
          <Mark tone={huawei ? 'done' : 'warning'} text={t(huawei ? 'share.huaweiHost' : 'share.otherHost')} />
        </p>
        <p class="pcc-link-text">{text}</p>
      </>
    );
  } catch (thrown) {
    const { code, params } = errorData(thrown);
    return <p role="alert">{errorText(code, params)}</p>;
  }
}
