/** Chinese by pinyin, upper and lower case alike. */
const collator = new Intl.Collator('zh-CN', { sensitivity: 'accent' });

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
 * Ranks of texts in the order that people expect, 0 first; equal where the order does not tell them apart. Comparing a hundred
 * thousand texts by a collator takes a second: the collator is asked about single characters only.
 */
export function textRanks(texts: ReadonlySet<string>): Map<string, number> {
  const ranks = ranksOf([...texts, '0']);
  const textsOfKey = new Map<string, string[]>();
  for (const text of texts) {
    const key = keyOf(text, ranks);
    const same = textsOfKey.get(key);
    if (same) same.push(text);
    else textsOfKey.set(key, [text]);
  }
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
