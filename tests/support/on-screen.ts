import type { Frame } from 'playwright-core';
import type { Box } from './pierced.ts';

/** Pixels by which a button may stand below the texts of its row, where its cell is too narrow for one line. */
const wrapped = 16;

/** The texts that stand in one row of the screen with a box, whatever they are built of: what a person reads as its row. */
export function textOnLine(frame: Frame, { y, height }: Box): Promise<string> {
  return frame.evaluate(
    ([from, to]) => {
      const above = window.frameElement?.getBoundingClientRect().top ?? 0;
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      const texts: string[] = [];
      while (walker.nextNode()) {
        const range = document.createRange();
        range.selectNodeContents(walker.currentNode);
        const box = range.getBoundingClientRect();
        const middle = (box.top + box.bottom) / 2 + above;
        if (box.height > 0 && from <= middle && middle <= to) texts.push(walker.currentNode.nodeValue ?? '');
      }
      return texts.join('\t');
    },
    [y - wrapped, y + height] as const,
  );
}

/** Where words stand on the screen, each piece of text on its own. */
export function wordBoxes(frame: Frame, words: readonly string[]): Promise<Box[]> {
  return frame.evaluate((wanted) => {
    const above = window.frameElement?.getBoundingClientRect() ?? { top: 0, left: 0 };
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const boxes: Box[] = [];
    while (walker.nextNode()) {
      const node = walker.currentNode;
      if (!wanted.includes((node.nodeValue ?? '').trim()) || node.parentElement?.checkVisibility({ visibilityProperty: true }) !== true)
        continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      const { x, y, width, height } = range.getBoundingClientRect();
      boxes.push({ x: x + above.left, y: y + above.top, width, height });
    }
    return boxes;
  }, words);
}

/** The tick boxes that a person can press on the screen, from top to bottom; where a library hides the box, its label. */
export function tickBoxes(frame: Frame): Promise<Box[]> {
  return frame.evaluate(() => {
    const above = window.frameElement?.getBoundingClientRect() ?? { top: 0, left: 0 };
    const boxes: Box[] = [];
    for (const box of document.querySelectorAll<HTMLElement>('input[type=checkbox], [role=checkbox]')) {
      const shown = box.checkVisibility() ? box : (box as HTMLInputElement).labels?.[0];
      const rect = shown?.getBoundingClientRect();
      if (!shown || !rect || rect.height === 0) continue;
      const hit = document.elementFromPoint(rect.x + rect.width / 2, rect.y + rect.height / 2);
      if (!hit || !(shown.contains(hit) || hit.contains(shown))) continue;
      boxes.push({ x: rect.x + above.left, y: rect.y + above.top, width: rect.width, height: rect.height });
    }
    return boxes.toSorted((one, other) => one.y - other.y);
  });
}
