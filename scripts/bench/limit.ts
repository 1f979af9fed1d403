import { planned } from '../../tests/support/planned.ts';
import { measure, shareOf } from '../../tests/bench/measure.ts';
import type { Measure } from '../../tests/bench/measure.ts';
import { runTool } from '../tools.ts';
import { answerMs, requestCount, requestsSince, secondsOf } from './bench-reclaim-fixture.ts';
import type { ReclaimFixture } from './bench-reclaim-fixture.ts';

/** Calls a second and operation that the product allows itself. */
const perSecond = 4;
const aim = 0.98;

/** How much of what the limit allows a job uses, in the browser. */
export async function measureAtLimit(stage: ReclaimFixture, items: number): Promise<Measure[]> {
  stage.sandbox.control.setSwitches({ throttleLimit: 10 });
  const confirm = await stage.plan(stage.targets(items));
  const before = requestCount(stage);
  const { jobId } = await confirm();
  await stage.finished(jobId, (items / perSecond) * 1500 + 60_000);
  const requests = requestsSince(stage, before);
  const writes = requests.filter(({ operation }) => operation === stage.kind.act);
  const refused = requests.filter(({ status }) => status === 429).length;
  const rate = (writes.length - 1) / secondsOf(writes);
  const note = `${items} items in the worker of the production build, answers after ${answerMs} ms, HTTP/2; ${refused} of ${requests.length} requests answered 429.`;
  return [shareOf(`used of the limit, ${items} items in the browser`, [rate], [perSecond], aim, note)];
}

/** The same for 10,000 items on the virtual clock: a test beside the other measures, whose figure is taken over. */
export async function measureVirtualLimit(): Promise<Measure[]> {
  const { ok, text } = await runTool('vitest', ['run', '--project', 'unit', 'tests/bench/engine-pace.test.ts']);
  const used = /used of the limit by the virtual clock: ([\d.]+)/.exec(text)?.[1];
  if (!ok || used === undefined) throw new Error(`The test of the virtual clock failed:\n${text}`);
  return [
    shareOf(
      'used of the limit, 10,000 items on the virtual clock',
      [Number(used)],
      [1],
      aim,
      'Engine and pace in Node; the store keeps in memory, time goes on only when everything waits.',
    ),
  ];
}

/** How long a person waits for a preview. */
export async function measurePlanning(stage: ReclaimFixture, count: number): Promise<Measure[]> {
  const { kind, client, free } = stage;
  const before = requestCount(stage);
  const start = performance.now();
  const { counts } = await planned(client.ask, kind.request(free.slice(0, count)), kind.id);
  const seconds = (performance.now() - start) / 1000;
  if (counts.will !== count) throw new Error(`The preview has ${counts.will} of ${count} ${kind.what}.`);
  const note = `A list of ids in an account with ${stage.sandbox.world.couponsOf(kind.account).length} coupons, ${requestCount(stage) - before} requests at the limit of ${perSecond} a second and operation, answers after ${answerMs} ms; until its rows are there.`;
  return [measure(`planning ${count} ${kind.what}`, 's', [seconds], null, note)];
}
