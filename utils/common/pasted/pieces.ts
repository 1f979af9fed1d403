import { halfWidth, unseen } from './clean-text.ts';

/** Stands where something unseen stood, until it is known whether it divides. All that is unseen becomes this one. */
const gap = '\u200B';

export const typicalId = /^\d{16}$/;

/**
 * The parts of a line. An address is one. A word is letters, digits and what belongs to a number or a masked value; it is not taken apart,
 * but ends beside scripts that are written without blanks, and beside numbers in circles. Blanks, quotes, brackets and list marks only
 * divide. What is left is a lone sign.
 */
const part =
  /(?<address>\u200B*[a-z][a-z\d+.\-]*:\/\/[^\s"'<>\|]*)|(?<word>[[\p{L}\p{N}\p{M}_.*+~…%@$¥•·×\u200B\-]--[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Hang}\u2460-\u24FF\u2776-\u2793\u3220-\u32FF]]+)|[\s\u0085\u2800\uFFFC,;\|、，；。：:=#\/\\"'`“”‘’「」『』【】《》〈〉\(\)\[\]\{\}<>\x26]+|(?<sign>.)/gisv;

/** Signs that stand beside a word without belonging to it: a list's hyphen, the point after `No`, the end of a sentence, bold in Markdown. */
function undressed(word: string): string[] {
  const bold = /^(\*{1,3})([^*]+)\1$/.exec(word)?.[2];
  if (bold !== undefined) return undressed(bold);
  const [, before = '', body = word, after = ''] = /^(-+|\p{L}+\.)?(.*?)(-+|(?<!\.)\.)?$/su.exec(word) ?? [];
  return [before, body, after === '.' ? '' : after].filter((piece) => piece !== '');
}

/** Something unseen inside a word divides it only where it stands beside an id. */
function withoutGaps(word: string): string[] {
  const whole = word.replaceAll(gap, '');
  const parts = word.split(gap).flatMap(undressed);
  const isDivided = !typicalId.test(whole) && parts.some((piece) => typicalId.test(piece));
  return isDivided ? parts : undressed(whole);
}

/** A line in the pieces that a person sees in it, in half width. Nothing is put together that stood apart. */
export function piecesOf(line: string): string[] {
  // A break or a tab that was copied as `\n`, `\t` out of a program's text divides.
  const text = halfWidth(line.replace(unseen, gap)).replace(/\\[nrt]/g, ' ');
  return [...text.matchAll(part)].flatMap(({ groups: { address, word, sign } = {} }) =>
    word === undefined ? [address ?? sign ?? ''].filter((piece) => piece !== '') : withoutGaps(word),
  );
}
