import { measure } from '../../tests/bench/measure.ts';
import type { Measure } from '../../tests/bench/measure.ts';
import { requestCount, requestsSince } from './bench-reclaim-fixture.ts';
import type { ReclaimFixture } from './bench-reclaim-fixture.ts';

const itemsPerRun = 4;

/** From the start of a worker that was killed in the middle of a job to the job's next request. */
export async function measureResumed(stage: ReclaimFixture, runs: number): Promise<Measure[]> {
  const { browser, client, sandbox } = stage;
  const confirm = await stage.plan(stage.targets(itemsPerRun * runs));
  const { jobId } = await confirm();
  const seconds: number[] = [];
  for (let run = 0; run < runs; run += 1) {
    await client.page.waitForTimeout(700);
    await browser.killWorkers();
    // What the dead worker had sent arrives meanwhile.
    await client.page.waitForTimeout(300);
    const before = requestCount(stage);
    const start = sandbox.control.now();
    await client.ask('job.get', { jobId });
    for (const end = Date.now() + 10_000; requestCount(stage) === before;) {
      if (Date.now() > end) throw new Error('The job was not resumed.');
      await client.page.waitForTimeout(20);
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
