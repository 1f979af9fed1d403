import type { QuoteKind } from '../../world/shown/quote-rows.ts';
import { params } from '../params.ts';

/** Puts a text on the clipboard; fails when the browser refuses. */
export type CopyWay = (text: string) => Promise<void>;

function refused(): never {
  throw new Error('copy was refused');
}

/** The old way: a hidden text area that lives for one task. */
const byTextArea: CopyWay = async (text) => {
  const area = document.createElement('textarea');
  area.value = text;
  area.style.position = 'fixed';
  area.style.opacity = '0';
  document.body.append(area);
  area.select();
  const copied = document.execCommand('copy');
  area.remove();
  if (!copied) refused();
};

/** Nothing is selected: the text is given to the copy event. */
const byEvent: CopyWay = async (text) => {
  const give = (event: ClipboardEvent): void => {
    event.clipboardData?.setData('text/plain', text);
    event.preventDefault();
  };
  document.addEventListener('copy', give);
  const copied = document.execCommand('copy');
  document.removeEventListener('copy', give);
  if (!copied) refused();
};

/** Taken when the page's scripts start, long before anybody presses anything. */
const saved = navigator.clipboard.writeText.bind(navigator.clipboard);
const byParent: CopyWay = (text) => window.parent.navigator.clipboard.writeText(text);
const byApi: CopyWay = (text) => navigator.clipboard.writeText(text);

const ways: Record<string, CopyWay> = { 'copy-event': byEvent, 'copy-saved': saved, 'copy-parent': byParent };

/** The variant's way; else 商品报价 copies the old way and 配置单报价 the new one. */
export function copyWayOf(kind: QuoteKind): CopyWay {
  const named = Object.entries(ways).find(([name]) => params.variants.has(name))?.[1];
  return named ?? (kind === 'configuration' ? byApi : byTextArea);
}
