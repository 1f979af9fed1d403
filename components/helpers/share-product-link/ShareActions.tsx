import { useState } from 'preact/hooks';
import { t, type InPageKey } from '../../../utils/page/t.ts';
import type { SharedLink } from '../../../utils/common/share/entry.ts';
import { fillTemplate, plain } from '../../../utils/common/share/message.ts';
import { copyImage, copyText, fileNamePart } from '../../../utils/page/clipboard.ts';
import type { PopoverHandle } from '../../../utils/page/place-context.ts';
import { saveFile } from '../../../utils/page/save-file.ts';
import { askQrImage } from './ask-qr.ts';
import type { SharedOffer } from './offer.ts';
import type { ShareTools } from './share-tools.ts';
import { TrustedButton } from '../../ui/TrustedButton.tsx';

interface Props {
  readonly link: string;
  readonly offer: SharedOffer;
  /** Whether there is a QR to hand out: a very long link has none. */
  readonly withQr: boolean;
  readonly popover: PopoverHandle;
  readonly tools: ShareTools;
  readonly onCopied: () => void;
}

type How = SharedLink['how'];

/** The four ways out. Each says that it worked only after it did, and is then kept in the history. */
export function ShareActions({ link, offer, withQr, popover, tools, onCopied }: Props) {
  const [note, setNote] = useState('');
  const caption = plain(offer.product ?? t('share.anyProduct'));

  const run = async (how: How, act: () => Promise<boolean>): Promise<void> => {
    setNote('');
    if (!(await popover.isSeen())) return setNote(t('share.hidden'));
    const worked = await act().catch(() => false);
    if (!worked) return setNote(t(how === 'file' ? 'share.saveFailed' : 'share.copyFailed'));
    if (how !== 'file') onCopied();
    const said = t(how === 'file' ? 'share.saved' : 'action.copied');
    setNote(said);
    await remember(tools, link, offer, how).catch(() => setNote(`${said} ${t('share.notRecorded')}`));
  };
  const message = (): string =>
    fillTemplate(tools.settings().shareTemplate, { product: caption, end: offer.end ?? t('share.anyEnd'), link });
  const save = async (): Promise<boolean> => {
    saveFile(`${fileNamePart(caption)}-${t('share.fileName')}.png`, await askQrImage(tools, link, caption));
    return true;
  };
  const way = (label: InPageKey, how: How, act: () => Promise<boolean>) => (
    <TrustedButton kind={how === 'link' ? 'primary' : undefined} label={t(label)} press={() => void run(how, act)} />
  );

  return (
    <div class="actions">
      {way('share.copyLink', 'link', () => copyText(link))}
      {way('share.copyMessage', 'message', () => copyText(message()))}
      {withQr && way('share.copyImage', 'image', () => copyImage(askQrImage(tools, link, caption)))}
      {withQr && way('share.saveImage', 'file', save)}
      <TrustedButton label={t('share.history')} press={() => void tools.send('workspace.open', { view: 'share' }).catch(() => undefined)} />
      <p role="status" class="note">
        {note}
      </p>
      <p class="note">{t('share.customerOnly')}</p>
    </div>
  );
}

function remember(tools: ShareTools, link: string, offer: SharedOffer, how: SharedLink['how']): Promise<null> {
  const account = tools.account();
  const { product = '', customer = '', end = '', quoteTab } = offer;
  return tools.send('share.record', { account, product, customer, end, quoteTab, link, how });
}
