import { xmlParts } from './xml.ts';

/** Excel writes characters that XML does not take as `_x000D_`. */
export const withoutEscapes = (text: string): string =>
  text.replace(/_x([\dA-Fa-f]{4})_/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));

/** The texts that cells of type `s` point to, by index: parts with a format of their own put together, readings above the text left out. */
export function sharedStrings(xml: string): string[] {
  const texts: string[] = [];
  let text = '';
  let inText = false;
  let inReading = false;
  for (const part of xmlParts(xml)) {
    if (part.kind === 'text') {
      if (inText && !inReading) text += part.text;
      continue;
    }
    const isOpen = part.kind === 'open' && !part.closed;
    if (part.name === 't') inText = isOpen;
    if (part.name === 'rPh') inReading = isOpen;
    if (part.name === 'si' && !isOpen) texts.push(withoutEscapes(text));
    if (part.name === 'si') text = '';
  }
  return texts;
}
