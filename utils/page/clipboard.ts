/** Writes a text to the clipboard. Tells whether it worked: the browser may refuse, and then nothing was copied. */
export function copyText(text: string): Promise<boolean> {
  return written(navigator.clipboard.writeText(text));
}

/** Writes a PNG image to the clipboard, and tells whether it worked. */
export function copyImage(png: Promise<Blob>): Promise<boolean> {
  return written(navigator.clipboard.write([new ClipboardItem({ 'image/png': png })]));
}

function written(writing: Promise<void>): Promise<boolean> {
  return writing.then(
    () => true,
    () => false,
  );
}

/** The image that the worker drew, as a browser takes it. */
export function pngOf(base64: string): Blob {
  return new Blob([Uint8Array.from(atob(base64), (character) => character.charCodeAt(0))], { type: 'image/png' });
}

/** A text as part of a file name on any system. */
export function fileNamePart(text: string): string {
  return [
    ...text
      .replace(/[\\/:*?"<>|\p{C}]+/gu, ' ')
      .replace(/\s+/g, ' ')
      .trim()
      .replace(/^\.+/, ''),
  ]
    .slice(0, 60)
    .join('');
}
