import { type Finding, grades, type Verdict } from '../../common/redirect.ts';
import { checkHost } from './check-host.ts';
import { checkText } from './check-text.ts';
import { finding } from './finding.ts';

/** A length above which some servers and programs are known to cut or refuse addresses. Huawei Cloud publishes none. */
const unusualLength = 2000;
/** Names of parameters that let somebody in, or prove something. */
const secret = /(^|[_-])(token|access_?token|key|api_?key|secret|password|passwd|pwd|sign|signature|session|session_?id|ticket|ak|sk)$/i;

/**
 * Checks an address to which customers are sent. Huawei Cloud publishes no rules for it: what is said follows from what
 * browsers, servers and people do with addresses. An empty text gives no finding.
 */
export function checkAddress(text: string): Pick<Verdict, 'findings' | 'link'> {
  if (text === '') return { findings: [] };
  const written = checkText(text);
  // Where the beginning is wrong, everything behind would be read from the wrong place.
  const isRead = !written.some(({ about }) => about === 'noScheme' || about === 'scheme' || about === 'slashes');
  const url = isRead && URL.canParse(text) ? new URL(text) : undefined;
  const read = url ? checkUrl(url, text) : written.length > 0 ? [] : [finding('error', 'unreadable')];
  const findings = [...written, ...read].sort((a, b) => grades.indexOf(a.grade) - grades.indexOf(b.grade));
  if (!url || findings.some(({ grade }) => grade === 'error')) return { findings };
  return { findings, link: { href: url.href, host: url.host } };
}

function checkUrl(url: URL, text: string): Finding[] {
  const { hostname: host, port, search, hash } = url;
  const found: Finding[] = [];
  const add = (when: boolean, ...rest: Parameters<typeof finding>): void => void (when && found.push(finding(...rest)));
  const names = [...url.searchParams.keys()].filter((name) => secret.test(name));
  add(url.username !== '' || url.password !== '', 'error', 'credentials', { host });
  add(writtenHost(text) !== host || host.includes('xn--'), 'warning', 'hostRead', { host });
  found.push(...checkHost(host));
  add(url.protocol === 'http:', 'warning', 'http');
  add(port !== '', 'warning', 'port', { port });
  add(/[{}<>]|\$\(/.test(text), 'warning', 'placeholder');
  add(names.length > 0, 'warning', 'secret', { names: [...new Set(names)].join(' ') });
  add(/[^\0-\x7F]/.test(text.slice(text.indexOf('//') + 2).replace(/^[^/?#]*/, '')), 'warning', 'nonAscii');
  add(text.length > unusualLength, 'warning', 'length', { length: String(text.length) });
  add(search !== '', 'note', 'query');
  add(hash !== '' || text.endsWith('#'), 'note', 'fragment');
  return found;
}

/** The host as it stands in the text, without credentials and port. */
function writtenHost(text: string): string {
  const authority = /^\s*\w+:[/\\]*([^/\\?#]*)/.exec(text)?.[1] ?? '';
  return authority
    .slice(authority.lastIndexOf('@') + 1)
    .replace(/:\d*\s*$/, '')
    .trim()
    .toLowerCase();
}
