/** Chinese by pinyin, upper and lower case alike, numbers inside a text by what they are worth. */
const collator = new Intl.Collator('zh-CN', { sensitivity: 'accent', numeric: true });

/** Up to so many texts the collator is asked about whole texts, which takes it some hundredths of a second. */
const fewTexts = 5000;

const isDigit = (code: number): boolean => code >= 48 && code <= 57;

/** For each code unit that occurs, its place in the order of the collator. */
function ranksOf(texts: Iterable<string>): Uint16Array {
  const ranks = new Uint16Array(0x1_0000);
  const characters: string[] = [];
  for (const text of texts) {
    for (let at = 0; at < text.length; at += 1) {
      const code = text.charCodeAt(at);
      if (ranks[code] !== 0) continue;
      ranks[code] = 1;
      characters.push(text.charAt(at));
    }
  }
  characters.sort(collator.compare);
  let rank = 0;
  let before = '';
  for (const character of characters) {
    if (rank === 0 || collator.compare(before, character) !== 0) rank += 1;
    ranks[character.charCodeAt(0)] = rank;
    before = character;
  }
  return ranks;
}

/** A text whose code units compare as the text does, character by character; a number inside compares by what it is worth. */
function keyOf(text: string, ranks: Uint16Array): string {
  let key = '';
  let at = 0;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    key += String.fromCharCode(ranks[code] ?? 0);
    at += 1;
    if (!isDigit(code)) continue;
    let end = at;
    while (end < text.length && isDigit(text.charCodeAt(end))) end += 1;
    const digits = text.slice(at - 1, end).replace(/^0+(?=\d)/, '');
    key = `${key.slice(0, -1)}${String.fromCharCode(ranks[48] ?? 0, digits.length)}${digits}`;
    at = end;
  }
  return key;
}

/**
 * Ranks of texts in the order that people expect, equal where the order does not tell them apart. Comparing a hundred thousand
 * texts by a collator takes a second; of so many it is asked about single characters only, and a character that is read
 * otherwise in some words, as in 重庆, stands by its usual reading.
 */
export function textRanks(texts: ReadonlySet<string>): Map<string, number> {
  return texts.size <= fewTexts ? exactRanks(texts) : quickRanks(texts);
}

function exactRanks(texts: ReadonlySet<string>): Map<string, number> {
  const ranks = new Map<string, number>();
  let rank = 0;
  let before: string | undefined;
  for (const text of [...texts].sort(collator.compare)) {
    if (before !== undefined && collator.compare(before, text) !== 0) rank += 1;
    ranks.set(text, rank);
    before = text;
  }
  return ranks;
}

/** Ranks of any number of texts, character by character. */
export function quickRanks(texts: ReadonlySet<string>): Map<string, number> {
  const ranks = ranksOf([...texts, '0']);
  const textsOfKey = Map.groupBy(texts, (text) => keyOf(text, ranks));
  return rankedBy([...textsOfKey.keys()].sort(), (key) => textsOfKey.get(key) ?? []);
}

/** Ranks of texts by their code units: for ids. */
export function codeRanks(texts: ReadonlySet<string>): Map<string, number> {
  return rankedBy([...texts].sort(), (text) => [text]);
}

function rankedBy(sorted: readonly string[], textsOf: (key: string) => readonly string[]): Map<string, number> {
  const ranks = new Map<string, number>();
  for (const [rank, key] of sorted.entries()) for (const text of textsOf(key)) ranks.set(text, rank);
  return ranks;
}
