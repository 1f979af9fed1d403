import { fileWords } from '../../../utils/page/known-pages/sow.ts';
import type { FilesReading } from '../../../utils/page/reading/files-in.ts';
import type { Line } from './line.ts';

/**
 * Whether one of the three files is there, by its name. A name that merely stands in the box counts for nothing: it may be the
 * template that Huawei offers there.
 */
export function fileLine(file: keyof typeof fileWords, boxes: readonly FilesReading[] | undefined): Line {
  if (!boxes) return { tone: 'unknown', key: `sow.${file}.hidden` };
  const chosen = boxes.flatMap((box) => box.chosen);
  const named = boxes.flatMap((box) => box.named);
  const params = { name: (chosen.length > 0 ? chosen : named).join('、') };
  if (chosen.some((name) => fileWords[file].test(name))) return { tone: 'good', key: `sow.${file}.there`, params };
  if (chosen.length > 0) return { tone: 'unknown', key: `sow.${file}.other`, params };
  return named.length > 0 ? { tone: 'unknown', key: `sow.${file}.named`, params } : { tone: 'bad', key: `sow.${file}.missing` };
}
