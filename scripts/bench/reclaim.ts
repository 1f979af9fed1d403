import type { Measure } from '../../tests/bench/measure.ts';
import { measureAtLimit, measurePlanning, measureVirtualLimit } from './limit.ts';
import { setUpReclaim } from './bench-reclaim-fixture.ts';
import { measureResumed } from './resumed.ts';
import { measureThroughput } from './throughput.ts';

/** Taking coupons back: preview, work, limit, and a worker that dies. `atLimit`: items of the job that runs at the limit. */
export async function measureReclaim(atLimit: number): Promise<Measure[]> {
  const stage = await setUpReclaim();
  try {
    return [
      ...(await measurePlanning(stage, 2000)),
      ...(await measureThroughput(stage, 5)),
      ...(await measureAtLimit(stage, atLimit)),
      ...(await measureVirtualLimit()),
      ...(await measureResumed(stage, 5)),
    ];
  } finally {
    await stage.close();
  }
}
