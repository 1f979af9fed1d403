import type { QuoteKind } from '../../world/shown/quote-rows.ts';
import { fetchLink } from '../api.ts';
import { variant } from '../params.ts';
import { notify } from '../widgets/notification.ts';
import { copyWayOf } from './copy-ways.ts';

const later = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** 复制链接: asks the server for the link, copies it, and says 复制成功 only when its own copy call reported success. */
export async function copyLink(kind: QuoteKind, id: string): Promise<void> {
  try {
    const link = await fetchLink(id);
    if (variant('silent-link')) return;
    if (variant('fetch-first')) await later(400);
    await copyWayOf(kind)(link);
    notify('复制成功', 'success');
  } catch {
    notify('复制失败，请手动复制', 'error');
  }
}
