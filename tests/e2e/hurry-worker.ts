import type { Worker } from 'playwright-core';

/** Time runs `times` as fast for the worker that lives now: its clock, its timers and the patience of its requests. Once for each life. */
export async function hurryWorker(worker: Worker, times: number): Promise<void> {
  await worker.evaluate((factor: number) => {
    if ('hurried' in globalThis) return;
    Object.assign(globalThis, { hurried: factor });
    const [now, later, abortAfter] = [Date.now, setTimeout, AbortSignal.timeout];
    const start = now();
    Date.now = () => start + (now() - start) * factor;
    globalThis.setTimeout = ((task: () => void, ms = 0) => later(task, ms / factor)) as typeof setTimeout;
    AbortSignal.timeout = (ms) => abortAfter.call(AbortSignal, ms / factor);
  }, times);
}
