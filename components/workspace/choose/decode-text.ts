import { UnreadableFile } from '../../../utils/common/workbook/problem.ts';

function encodingOf([first, second]: Uint8Array): string | undefined {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : undefined;
}

/**
 * A file as text: UTF-16 by its mark, else UTF-8, and what is neither is GB18030, as Excel saves CSV under a Chinese Windows.
 * @throws UnreadableFile `binary`: text holds no zero bytes
 */
export function decodeText(bytes: Uint8Array): string {
  const encoding = encodingOf(bytes);
  if (encoding) return new TextDecoder(encoding).decode(bytes);
  if (bytes.includes(0)) throw new UnreadableFile('binary');
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('gb18030').decode(bytes);
  }
}
