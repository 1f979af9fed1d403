import type { Measure } from '../../tests/bench/measure.ts';
import { setUpReclaim } from './bench-reclaim-fixture.ts';
import { couponKind, quotaKind } from './kinds.ts';
import { measureAtLimit, measurePlanning, measureVirtualLimit } from './limit.ts';
import { measureResumed } from './resumed.ts';
import { measureThroughput } from './throughput.ts';

/** Taking back: preview, work, limit, and a worker that dies; then the work of the second kind. `atLimit`: items of the job that runs at the limit. */
export async function measureReclaim(atLimit: number): Promise<Measure[]> {
  return [...(await measureCoupons(atLimit)), ...(await measureQuotas())];
}

async function measureCoupons(atLimit: number): Promise<Measure[]> {
  const stage = await setUpReclaim(couponKind);
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

async function measureQuotas(): Promise<Measure[]> {
  const stage = await setUpReclaim(quotaKind);
  try {
    return await measureThroughput(stage, 5);
  } finally {
    await stage.close();
  }
}
