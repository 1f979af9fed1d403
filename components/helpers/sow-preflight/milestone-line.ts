import { openWords, passedWords } from '../../../utils/page/known-pages/sow.ts';
import type { Line } from './line.ts';

/** Whether a milestone was passed, by the pieces of text that stand with it; nothing where they do not tell. */
function isPassed(texts: readonly string[] = []): boolean | undefined {
  const isOpen = texts.some((text) => openWords.test(text));
  const isDone = texts.some((text) => passedWords.test(text) && !openWords.test(text));
  return isOpen === isDone ? undefined : isDone;
}

/** The next milestone may be accepted only after the one before was. @param texts of the three, in their order */
export function milestoneLine(texts: readonly (readonly string[] | undefined)[]): Line {
  const passed = texts.map(isPassed);
  const earlier = passed.indexOf(false) + 1;
  const later = passed.lastIndexOf(true) + 1;
  if (earlier > 0 && earlier < later) return { tone: 'bad', key: 'sow.milestone.gap', params: { earlier, later } };
  return passed.includes(undefined) ? { tone: 'unknown', key: 'sow.milestone.unread' } : { tone: 'good', key: 'sow.milestone.order' };
}
