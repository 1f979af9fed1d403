import type { QuoteKind } from '../../data/quotes.ts';
import { fetchLink } from '../api.ts';
import { variant } from '../params.ts';
import { notify } from '../widgets/notification.ts';

/** The old way: a hidden text area that lives for one task. */
function copyByTextArea(text: string): boolean {
  const area = document.createElement('textarea');
  area.value = text;
  area.style.position = 'fixed';
  area.style.opacity = '0';
  document.body.append(area);
  area.select();
  const copied = document.execCommand('copy');
  area.remove();
  return copied;
}

/** 复制链接: asks the server for the link, copies it, and says 复制成功 only when its own copy call reported success. */
export async function copyLink(kind: QuoteKind, id: string): Promise<void> {
  try {
    const link = await fetchLink(id);
    if (variant('silent-link')) return;
    if (kind === 'configuration') await navigator.clipboard.writeText(link);
    else if (!copyByTextArea(link)) throw new Error('copy was refused');
    notify('复制成功', 'success');
  } catch {
    notify('复制失败，请手动复制', 'error');
  }
}
