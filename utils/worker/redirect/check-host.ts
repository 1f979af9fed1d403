import type { Finding } from '../../common/redirect.ts';
import { finding } from './finding.ts';

/** Names that no public domain has (RFC 2606, 6761, 6762, 8375, 9476) and that companies use inside. */
const inside = /(^|\.)(localhost|local|localdomain|internal|intranet|private|corp|home|lan|home\.arpa|test|invalid|example|onion|alt)$/;
/** Loopback, private, shared and link-local addresses (RFC 1122, 1918, 6598, 3927). */
const ownIpv4 = /^(0|10|127|169\.254|192\.168|172\.(1[6-9]|2\d|3[01])|100\.(6[4-9]|[7-9]\d|1[01]\d|12[0-7]))\./;
/** `::`, `::1`, unique local and link-local addresses, and whatever maps to an IPv4 address. */
const ownIpv6 = /^\[(::1?\]|f[cd]|fe[89ab]|::ffff:)/;
const label = /^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$/;
const huawei = /(^|\.)huawei(cloud)?\.com$/;

/**
 * What a customer meets at a host.
 * @param host as a browser reads it: small letters, ASCII, an IPv4 address in four numbers.
 */
export function checkHost(host: string): Finding[] {
  const isIpv4 = /^\d+(\.\d+){3}$/.test(host);
  if (isIpv4 || host.startsWith('[')) {
    return [ownIpv4.test(host) || ownIpv6.test(host) ? finding('error', 'local', { host }) : finding('warning', 'ip', { host })];
  }
  const name = host.replace(/\.$/, '');
  const dot = name === host ? [] : [finding('warning', 'trailingDot', { host: name })];
  if (inside.test(name) || !name.includes('.')) return [finding('error', 'local', { host: name }), ...dot];
  const labels = name.split('.');
  const isDomain = labels.every((one) => label.test(one)) && /^[a-z]|--/.test(labels.at(-1) ?? '') && (labels.at(-1) ?? '').length > 1;
  if (!isDomain || name.length > 253) return [finding('error', 'domain', { host: name }), ...dot];
  return huawei.test(name) ? [finding('warning', 'huawei', { host: name }), ...dot] : dot;
}
