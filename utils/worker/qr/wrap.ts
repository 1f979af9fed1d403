/**
 * Breaks a text into lines, at any character as Chinese does; what is left after `mostLines` ends in an ellipsis.
 * @param fits whether a line can hold a text.
 */
export function wrap(text: string, mostLines: number, fits: (text: string) => boolean): string[] {
  const lines: string[] = [];
  let line = '';
  for (const character of text) {
    if (fits(line + character)) {
      line += character;
    } else if (lines.length + 1 < mostLines) {
      lines.push(line);
      line = character;
    } else {
      line = `${[...line].slice(0, -1).join('')}…`;
      break;
    }
  }
  return line === '' ? lines : [...lines, line];
}
