import { useState } from 'preact/hooks';
import { t, type StringKey } from '../../utils/common/i18n/t.ts';
import type { SharedLink } from '../../utils/common/share/entry.ts';
import { fillTemplate } from '../../utils/common/share/message.ts';
import { displayedAccount } from '../../utils/page/account.ts';
import { copyImage, copyText, fileNamePart, saveFile } from '../../utils/page/clipboard.ts';
import type { PopoverHandle } from '../../utils/page/helper.ts';
import { pageSettings } from '../../utils/page/page-settings.ts';
import { qrImage } from '../../utils/page/qr-image.ts';
import { send } from '../../utils/page/send.ts';
import type { SharedOffer } from './offer.ts';
import { TrustedButton } from './TrustedButton.tsx';

interface Props {
  readonly link: string;
  readonly offer: SharedOffer;
  readonly popover: PopoverHandle;
}

/** The four ways out. Each says that it worked only after it did, and is then kept in the history. */
export function ShareActions({ link, offer, popover }: Props) {
  const [note, setNote] = useState('');
  const caption = offer.product ?? t('share.anyProduct');

  const run = async (how: SharedLink['how'], doneKey: StringKey, act: () => Promise<boolean>): Promise<void> => {
    if (!(await popover.isSeen())) return setNote(t('share.hidden'));
    // A refusal of the canvas means for the person what a refusal of the clipboard does.
    if (!(await act().catch(() => false))) return setNote(t('share.copyFailed'));
    setNote(t(doneKey));
    await remember(link, offer, how).catch(() => setNote(`${t(doneKey)} ${t('share.notRecorded')}`));
  };
  const message = (): string =>
    fillTemplate(pageSettings().shareTemplate, { product: caption, end: offer.end ?? t('share.anyEnd'), link });
  const save = async (): Promise<boolean> => {
    saveFile(await qrImage(link, caption), `${fileNamePart(caption)}-${t('share.fileName')}.png`);
    return true;
  };

  return (
    <div class="actions">
      <TrustedButton kind="primary" label={t('share.copyLink')} press={() => void run('link', 'action.copied', () => copyText(link))} />
      <TrustedButton label={t('share.copyMessage')} press={() => void run('message', 'action.copied', () => copyText(message()))} />
      <TrustedButton label={t('share.copyImage')} press={() => void run('image', 'action.copied', () => copyImage(qrImage(link, caption)))} />
      <TrustedButton label={t('share.saveImage')} press={() => void run('file', 'share.saved', save)} />
      <TrustedButton label={t('share.history')} press={() => void send('workspace.open', { view: 'share' }).catch(() => undefined)} />
      <p role="status" class="note">{note}</p>
      <p class="note">{t('share.customerOnly')}</p>
    </div>
  );
}

function remember(link: string, offer: SharedOffer, how: SharedLink['how']): Promise<null> {
  const account = displayedAccount(document);
  const { product = '', customer = '', end = '', quoteTab } = offer;
  return send('share.record', { account, product, customer, end, quoteTab, link, how });
}
