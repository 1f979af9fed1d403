import type { ServiceLists } from '../../../utils/common/service-lists.ts';
import { fileWords, passedWords } from '../../../utils/page/known-pages/sow.ts';
import type { Line, SowTexts } from './line.ts';
import { serviceLines } from './service-lines.ts';
import { isName } from './shown-services.ts';

function fileLine(file: keyof typeof fileWords, boxes: ReturnType<SowTexts>): Line {
  if (!boxes) return { tone: 'unknown', key: `sow.${file}.hidden` };
  const names = [...new Set(boxes.flat())].filter(isName);
  if (names.length === 0) return { tone: 'bad', key: `sow.${file}.missing` };
  const params = { name: names.join('、') };
  return names.some((name) => fileWords[file].test(name))
    ? { tone: 'good', key: `sow.${file}.there`, params }
    : { tone: 'unknown', key: `sow.${file}.other`, params };
}

/** The next milestone may be accepted only after the one before was. */
function milestoneLine(texts: SowTexts): Line[] {
  const states = ([1, 2, 3] as const).map((number) => texts(`milestone${number}`));
  if (states.every((state) => state === undefined)) return [];
  if (states.some((state) => state === undefined)) return [{ tone: 'unknown', key: 'sow.milestone.hidden' }];
  const passed = states.map((state) => state?.flat().some((text) => passedWords.test(text)) === true);
  const gap = passed.findIndex((one, index) => !one && passed.slice(index + 1).includes(true));
  if (gap < 0) return [{ tone: 'good', key: 'sow.milestone.order' }];
  return [{ tone: 'bad', key: 'sow.milestone.gap', params: { earlier: gap + 1, later: passed.lastIndexOf(true) + 1 } }];
}

/** What a look at the form finds before a person presses 提交. */
export function preflight(texts: SowTexts, lists: ServiceLists): Line[] {
  return [
    ...serviceLines(texts, lists),
    ...(['product', 'checklist', 'feedback'] as const).map((file) => fileLine(file, texts(file))),
    ...milestoneLine(texts),
  ];
}
