import { measure } from '../../tests/bench/measure.ts';
import type { Measure } from '../../tests/bench/measure.ts';
import { requestCount, requestsSince } from './reclaim-stage.ts';
import type { ReclaimStage } from './reclaim-stage.ts';

const itemsPerRun = 4;

/** From the start of a worker that was killed in the middle of a job to the job's next request. */
export async function measureResumed(stage: ReclaimStage, runs: number): Promise<Measure[]> {
  const { browser, desk, sandbox } = stage;
  const confirm = await stage.plan(stage.coupons(itemsPerRun * runs));
  const { jobId } = await confirm();
  const seconds: number[] = [];
  for (let run = 0; run < runs; run += 1) {
    await desk.page.waitForTimeout(700);
    await browser.killWorkers();
    // What the dead worker had sent arrives meanwhile.
    await desk.page.waitForTimeout(300);
    const before = requestCount(stage);
    const start = sandbox.control.now();
    await desk.ask('job.get', { jobId });
    for (const end = Date.now() + 10_000; requestCount(stage) === before;) {
      if (Date.now() > end) throw new Error('The job was not resumed.');
      await desk.page.waitForTimeout(20);
    }
    const [first] = requestsSince(stage, before);
    seconds.push(((first?.at ?? Number.NaN) - start) / 1000);
  }
  await stage.finished(jobId, 60_000);
  return [
    measure(
      'start of the worker to the resumed job',
      's',
      seconds,
      2,
      'From the message that starts it to the first request at the sandbox, after a kill in the middle of the job.',
    ),
  ];
}
