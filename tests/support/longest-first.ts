import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Files whose waits take the most seconds, the longest first: started last, one of them would run on alone. */
const longest = [
  'share-variants',
  'reclaim-wire',
  'reclaim-far-side',
  'reclaim-killed',
  'share-rows',
  'share-refused',
  'hostile',
  'reclaim-plans',
  'share',
  'coupon-bar',
];

function place({ moduleId }: TestSpecification): number {
  const at = longest.findIndex((name) => moduleId.endsWith(`/e2e/${name}.test.ts`));
  return at < 0 ? longest.length : at;
}

/** The order in which a project's files start: those that take longest, then as vitest would. */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    return (await super.sort(files)).toSorted((one, other) => place(one) - place(other));
  }
}
