import { facts, form, knownPage, steps, table } from '../../utils/page/known-page.ts';
import discountedGoods from '../../utils/page/known-pages/discounted-goods.ts';
import issuedCoupons from '../../utils/page/known-pages/issued-coupons.ts';
import type { KnownPage } from '../../utils/page/part.ts';
import { PageReader } from '../../utils/page/reading/page-reader.ts';

/** A page as rich as the real ones, of words that no page shows. */
const other = (number: number): KnownPage =>
  knownPage({
    title: [`页${number}`],
    parts: {
      list: table({
        tabs: [[`外${number}`], [`内${number}`]],
        columns: { a: [`甲${number}`, `某甲${number}`], b: [`乙${number}`], c: [`丙${number}`], d: [`丁${number}`] },
        rowActions: { go: [`做${number}`], see: [`看${number}`] },
      }),
      form: form({ fields: { x: [`填${number}`], y: [`写${number}`] }, buttons: { ok: [`好${number}`] } }),
      about: facts({ labels: { who: [`谁${number}`], when: [`何时${number}`] } }),
      steps: steps({ names: { one: [`步一${number}`], two: [`步二${number}`] } }),
    },
  });

const passes = 200;

/** Milliseconds of one pass over this document when so many pages are known. */
export function passMs(pages: number): number {
  const reader = new PageReader(document, [
    discountedGoods,
    issuedCoupons,
    ...Array.from({ length: pages - 2 }, (_, index) => other(index)),
  ]);
  const start = performance.now();
  for (let pass = 0; pass < passes; pass += 1) {
    reader.invalidate();
    reader.read();
  }
  return (performance.now() - start) / passes;
}
