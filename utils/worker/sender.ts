import type { SenderKind } from '../common/messages.ts';

/** What the browser itself says about a sender. Nothing in the message can change it. */
export interface Sender {
  readonly id?: string | undefined;
  readonly origin?: string | undefined;
  readonly url?: string | undefined;
  readonly tab?: { readonly id?: number | undefined } | undefined;
}

/** The China-site hosts that our content scripts run on. */
const pageOrigins = ['https://account.huaweicloud.com', 'https://partner.huaweicloud.com'];

/** Firefox names no origin, but the address from which it follows. */
function originOf({ origin, url }: Sender): string | undefined {
  return origin ?? (url && URL.canParse(url) ? new URL(url).origin : undefined);
}

/**
 * Tells content scripts in known pages and our own pages apart, by origin: one of our pages in a tab has a tab, too.
 * @param own id and origin of this extension.
 * @returns undefined for anybody else.
 */
export function senderKind(sender: Sender, own: { readonly id: string; readonly origin: string }): SenderKind | undefined {
  if (sender.id !== own.id) return undefined;
  const origin = originOf(sender);
  if (origin === own.origin) return 'extension';
  return sender.tab && origin !== undefined && pageOrigins.includes(origin) ? 'page' : undefined;
}
