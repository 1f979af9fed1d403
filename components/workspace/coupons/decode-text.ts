/** A file that a person chose as text: UTF-8, or UTF-16 by its mark. Ids are ASCII, so other encodings lose nothing that counts. `null` = an Excel workbook. */
export function decodeText(bytes: Uint8Array): string | null {
  const [first = 0, second = 0] = bytes;
  if (first === 0x50 && second === 0x4b) return null;
  const encoding = first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
  return new TextDecoder(encoding).decode(bytes);
}
