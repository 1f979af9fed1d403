import type { LedgerRequest } from '../../sandbox/world/ledger.ts';
import { measure, shareOf } from '../../tests/bench/measure.ts';
import type { Measure } from '../../tests/bench/measure.ts';
import { bareLoop, skipWaits } from './bare-loop.ts';
import { answerMs, requestCount, requestsSince, secondsOf } from './bench-reclaim-fixture.ts';
import type { ReclaimFixture } from './bench-reclaim-fixture.ts';

const perRun = 100;
const lanes = 4;
/** Between runs: a log that is read since a run began has nothing of the run before. */
const apartMs = 300_000;

/** Requests by operation, to see that both sides did the same. */
function kinds(requests: readonly LedgerRequest[]): string {
  const groups = Map.groupBy(requests, ({ operation }) => operation);
  return [...groups]
    .map(([operation, { length }]) => `${operation} ${length}`)
    .toSorted()
    .join(', ');
}

/** The engine's requests for one job, from its first check to its last read-back. */
async function engineRun(stage: ReclaimFixture): Promise<readonly LedgerRequest[]> {
  stage.sandbox.control.advanceClock(apartMs);
  await stage.client.ask('account.state', {});
  await (await stage.browser.worker()).evaluate(skipWaits);
  const confirm = await stage.plan(stage.targets(perRun));
  const before = requestCount(stage);
  const { jobId } = await confirm();
  await stage.finished(jobId, 60_000);
  // Without the query that finds, at confirming, how writes can go out.
  const requests = requestsSince(stage, before).filter(({ operation }) => operation !== 'ListSubCustomers');
  // The worker's pace owes all the calls that did not wait.
  await stage.browser.killWorkers();
  return requests;
}

async function bareRun(stage: ReclaimFixture): Promise<readonly LedgerRequest[]> {
  stage.sandbox.control.advanceClock(apartMs);
  const targets = stage.targets(perRun);
  await stage.client.ask('account.state', {});
  const worker = await stage.browser.worker();
  const before = requestCount(stage);
  await worker.evaluate(bareLoop, { targets, lanes, ...stage.kind.bare(stage.sandbox.control.now()) });
  return requestsSince(stage, before);
}

/** What store, schemas and decisions cost: items a second without the limit, against a loop that only makes the requests. */
export async function measureThroughput(stage: ReclaimFixture, runs: number): Promise<Measure[]> {
  const { what } = stage.kind;
  stage.sandbox.control.setSwitches({ throttleLimit: 0 });
  const engine: number[] = [];
  const bare: number[] = [];
  for (let run = 0; run < runs; run += 1) {
    const [ours, floor] = [await engineRun(stage), await bareRun(stage)];
    if (kinds(ours) !== kinds(floor)) throw new Error(`Not the same requests: ${kinds(ours)} / ${kinds(floor)}`);
    engine.push(perRun / secondsOf(ours));
    bare.push(perRun / secondsOf(floor));
  }
  const note = `${perRun} items a run, ${lanes} at a time, answers after ${answerMs} ms, HTTP/2, in the worker of the production build. The limit is off: its waits end at once.`;
  return [
    shareOf(`taking ${what} back without the limit, against a bare loop of the same requests`, engine, bare, 0.85, note),
    measure(`taking ${what} back without the limit`, 'items/s', engine, null, note),
    measure(
      `the bare loop of ${what}`,
      'items/s',
      bare,
      null,
      'In the same worker, by turns; first to last request by the clock of the sandbox on both sides.',
    ),
  ];
}
