/** Names of services, one a line, each once, as they were typed but for white space around them and full-width letters. */
export function parseServices(text: string): string[] {
  const names = text.split(/\r?\n/).map((line) => line.normalize('NFKC').replace(/\s+/g, ' ').trim());
  return [...new Set(names.filter((name) => name !== ''))];
}
