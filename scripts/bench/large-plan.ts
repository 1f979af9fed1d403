import { measure, shareOf } from '../../tests/bench/measure.ts';
import type { Measure } from '../../tests/bench/measure.ts';
import { runTool } from '../tools.ts';

const tests = ['tests/bench/plan-pace.test.ts', 'utils/worker/jobs/large-plan.test.ts'];

/**
 * A plan of so many coupons on the virtual clock: two tests, whose figures are taken over. The second one stops such a plan in the
 * middle, and kills it four times.
 */
export async function measureLargePlan(count: number): Promise<Measure[]> {
  process.env['PLAN_COUPONS'] = String(count);
  const { ok, text } = await runTool('vitest', ['run', '--project', 'unit', '--testTimeout', '300000', ...tests]);
  delete process.env['PLAN_COUPONS'];
  const said = (what: RegExp): number => Number(what.exec(text)?.[1] ?? Number.NaN);
  if (!ok) throw new Error(`The tests of a large plan failed:\n${text}`);
  const note = 'Reads, plan, client and pace in Node, answers after 50 ms; what is kept lies outside of the heap, as in a database.';
  const of = `planning ${count} coupons on the virtual clock`;
  const used = [said(/by benefits\/partner-coupons: ([\d.]+)/), said(/by records\/query: ([\d.]+)/)];
  return [
    shareOf(`used of the limit, ${of}`, [Math.min(...used)], [1], 0.98, `The lower of its two operations. ${note}`),
    measure(
      `most alive at a time, ${of}`,
      'MB',
      [said(/heap of the plan, MB: ([\d.]+)/)],
      150,
      `After collecting, at twenty moments and at each chunk of rows. ${note}`,
    ),
    measure(`cost of a coupon against that in a plan of 1,000, ${of}`, 'ratio', [said(/against that of 1000: ([\d.]+)/)], 1.1, note),
  ];
}
