import type { Finding } from '../../common/redirect.ts';
import { finding } from './finding.ts';

/** Control and format characters, fillers, variation selectors: nobody sees them. */
const invisible = /[\p{Cc}\p{Cf}\p{DI}]/gu;
/** Forms of the width of a Chinese character, and Chinese punctuation. */
const fullWidth = /[\uFF01-\uFF60\uFFE0-\uFFE6\u3001-\u3003\u3008-\u3011\u3014-\u301F\u2018-\u201D\u2026]/g;
/** Letters before a colon; without a dot, or it is a host before its port, and without a digit behind. */
const scheme = /^([a-z][a-z0-9+-]*):(?!\d)/i;

const each = (found: RegExpMatchArray): string[] => [...new Set(found)].slice(0, 8);
const codePoint = (character: string): string => `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

/** What is odd about an address as it is written, before a browser mends it: another program may not. */
export function checkText(text: string): Finding[] {
  const found: Finding[] = [];
  const unseen = text.match(invisible);
  const wide = text.match(fullWidth);
  if (/\p{Z}/u.test(text)) found.push(finding('error', 'spaces'));
  if (unseen) found.push(finding('error', 'invisible', { characters: each(unseen).map(codePoint).join(' ') }));
  if (wide) found.push(finding('error', 'fullWidth', { characters: each(wide).join(' ') }));
  if (text.includes('\\')) found.push(finding('error', 'backslash'));
  const start = startOf(text.replaceAll(invisible, '').trim());
  return start ? [start, ...found] : found;
}

function startOf(text: string): Finding | undefined {
  const [, name = ''] = scheme.exec(text) ?? [];
  if (name === '') return finding('error', 'noScheme');
  if (!/^https?$/i.test(name)) return finding('error', 'scheme', { scheme: `${name}:` });
  // A backslash is told by its own finding.
  return /^\w+:[/\\]{2}(?![/\\])/.test(text) ? undefined : finding('error', 'slashes', { scheme: `${name.toLowerCase()}://` });
}
