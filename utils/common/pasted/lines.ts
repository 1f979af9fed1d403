/** Everything that ends a line somewhere: Windows, Unix, Word's soft break, a page's end, Unicode's own. */
const lineEnd = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/;

/** Marks of older programs: between cells (Word's among them), and between records. */
const cellEnds = ['\u0007', '\u001F'];
const recordEnds = ['\u001C', '\u001D', '\u001E'];

/** The lines of a pasted text or a file; every mark between cells is a tab. */
export function linesOf(text: string): string[] {
  const withTabs = cellEnds.reduce((marked, mark) => marked.replaceAll(mark, '\t'), text);
  return recordEnds.reduce((marked, mark) => marked.replaceAll(mark, '\n'), withTabs).split(lineEnd);
}
