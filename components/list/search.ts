import { cleanText } from '../../utils/common/pasted/clean-text.ts';

/** Needs no cleaning: no character of another width, none that is not seen. */
const plain = /^[\n\x20-\x7e¥\u4e00-\u9fff]*$/;

const searchable = (text: string): string => (plain.test(text) ? text : cleanText(text)).toLowerCase();

/** The words of what a person typed, as the texts are searched. */
export function wordsOf(query: string): string[] {
  return searchable(query)
    .split(' ')
    .filter((word) => word !== '');
}

/** The texts of a row in one, each on a line of its own, so that nothing is found across two of them. */
function searchableRow(texts: readonly string[]): string {
  const whole = texts.join('\n');
  return plain.test(whole) ? whole.toLowerCase() : texts.map(searchable).join('\n');
}

const batch = 128;

/** The texts of all rows, made once: in idle moments, or at the first search. */
export function createTexts(count: number, textsOf: (row: number) => readonly string[]) {
  const texts: string[] = [];

  /** Goes on making texts until all are made or `goOn` says no. */
  function make(goOn: () => boolean): boolean {
    while (texts.length < count && goOn()) {
      const end = Math.min(count, texts.length + batch);
      while (texts.length < end) texts.push(searchableRow(textsOf(texts.length)));
    }
    return texts.length === count;
  }

  return {
    make,
    /** 1 for each row that holds every word. */
    find(words: readonly string[]): Uint8Array {
      make(() => true);
      const found = new Uint8Array(count);
      for (const [row, text] of texts.entries()) if (words.every((word) => text.includes(word))) found[row] = 1;
      return found;
    },
  };
}

export type Texts = ReturnType<typeof createTexts>;
