import { AppError } from '../errors.ts';

/** A link taken apart for a person to read. `text` is what is shared, the rest is for the eye. */
export interface InspectedLink {
  readonly text: string;
  /** Whether the host is one of Huawei's. Any other https host needs one more press. */
  readonly huawei: boolean;
  readonly host: string;
  readonly path: string;
  readonly params: readonly (readonly [name: string, value: string])[];
  readonly hash: string;
}

/** Registrable domains that Huawei's own pages are served from; docs/share.md says which pages. */
const huaweiDomains = ['huaweicloud.com', 'huawei.com'];

/** Control, direction and zero-width characters: they make a link read differently from what it is. */
const invisible = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u;

/** Percent-decoded for the eye, except what would then read as another part of the address or not be seen at all. */
function decoded(text: string): string {
  try {
    return shown(decodeURI(text));
  } catch {
    return text;
  }
}

function shown(text: string): string {
  return text.replace(new RegExp(invisible, 'gu'), encodeURIComponent);
}

function isHuawei(url: URL): boolean {
  return url.port === '' && huaweiDomains.some((domain) => url.hostname === domain || url.hostname.endsWith(`.${domain}`));
}

/** Blanks and what nobody sees, at the ends of a text. */
const edges = new RegExp(`^(?:\\s|${invisible.source})+|(?:\\s|${invisible.source})+$`, 'gu');

const isLinkStart = (word: string): boolean => /^https?:\/\//i.test(word);

/** The start of an address in the middle of a word: two were copied without a blank between them, or a title and one. */
const within = /[^\s=?&#/%:;,]https?:\/\//i;

/**
 * The link in a copied text: alone, or after a title, with a blank or a line's end between them. Nothing may follow it: it could be the
 * rest of a link that was broken. A text without an address is given back as it is.
 */
function linkIn(copied: string): string {
  const words = copied
    .split(/[\s\u0085]+/u)
    .map((word) => word.replace(edges, ''))
    .filter((word) => word !== '');
  const links = new Set(words.filter(isLinkStart));
  if (links.size > 1) throw new AppError('SHARE-113');
  const [link] = links;
  if (words.some((word) => within.test(word))) throw new AppError(link === undefined ? 'SHARE-114' : 'SHARE-113');
  if (link === undefined) return copied.replace(edges, '');
  if (!words.slice(words.findIndex(isLinkStart)).every(isLinkStart)) throw new AppError('SHARE-114');
  return link;
}

/**
 * Takes the text that the page copied apart. The format of a shared link is not documented, so nothing is expected of it
 * but that it is an https address. A title before it, blanks and unseen characters around it are dropped; every character of
 * the link itself stays as it was.
 * @throws AppError `SHARE-106` empty, `SHARE-103` not an address, `SHARE-104` not https, `SHARE-105` built to deceive,
 *   `SHARE-113` more than one link, `SHARE-114` text that runs together with the link.
 */
export function inspectLink(copied: string): InspectedLink {
  const text = linkIn(copied);
  if (text === '') throw new AppError('SHARE-106');
  if (invisible.test(text)) throw new AppError('SHARE-105');
  if (/[\s\\]/u.test(text) || !URL.canParse(text)) throw new AppError('SHARE-103');
  const url = new URL(text);
  if (url.protocol !== 'https:' || !/^https:\/\//i.test(text)) throw new AppError('SHARE-104');
  if (url.username !== '' || url.password !== '') throw new AppError('SHARE-105');
  return {
    text,
    huawei: isHuawei(url),
    host: url.host,
    path: decoded(url.pathname),
    params: [...url.searchParams].map(([name, value]) => [shown(name), shown(value)] as const),
    hash: decoded(url.hash),
  };
}

/** Whether {@link inspectLink} takes a text. */
export function isLink(text: string): boolean {
  try {
    return Boolean(inspectLink(text));
  } catch {
    return false;
  }
}
