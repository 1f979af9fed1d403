import type { ServiceLists } from '../../../utils/common/service-lists.ts';
import { fileLine } from './file-line.ts';
import type { Line, ReadSow, SowTexts } from './line.ts';
import { milestoneLine } from './milestone-line.ts';
import { serviceLines } from './service-lines.ts';

/** What a look at the form finds before a person presses 提交. */
export function preflight(read: ReadSow, lists: ServiceLists): Line[] {
  const texts: SowTexts = (field) => read(field)?.map((box) => box.texts);
  return [
    ...serviceLines(texts, lists),
    ...(['product', 'checklist', 'feedback'] as const).map((file) =>
      fileLine(
        file,
        read(file)?.map(({ files }) => files),
      ),
    ),
    milestoneLine(([1, 2, 3] as const).map((number) => texts(`milestone${number}`)?.flat())),
  ];
}
