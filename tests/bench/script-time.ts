import { isStyleOrLayout } from './trace.ts';
import type { IsOurs, ProfileNode, TraceEvent } from './trace.ts';

/** Under these the browser runs script. */
const scriptWork = new Set([
  'EvaluateScript',
  'FunctionCall',
  'RunMicrotasks',
  'EventDispatch',
  'TimerFire',
  'FireAnimationFrame',
  'v8.evaluateModule',
]);

interface Sample {
  readonly at: number;
  readonly ours: boolean;
}

const endOf = (event: TraceEvent): number => event.ts + (event.dur ?? 0);
const contains = (outer: TraceEvent, at: number): boolean => outer.ts <= at && at < endOf(outer);

/** Events that lie in no other of the list. All are of one thread, so they nest. */
function outermost(events: readonly TraceEvent[]): TraceEvent[] {
  let end = -Infinity;
  return events
    .toSorted((a, b) => a.ts - b.ts || (b.dur ?? 0) - (a.dur ?? 0))
    .filter((event) => {
      if (event.ts < end) return false;
      end = endOf(event);
      return true;
    });
}

/** The sampled stacks of one thread: when, and whether a script of ours was on it. */
function samplesOf(start: TraceEvent, chunks: readonly TraceEvent[], ours: IsOurs): Sample[] {
  const data = chunks.toSorted((a, b) => a.ts - b.ts).map(({ args }) => args.data);
  const nodes = new Map<number, ProfileNode>(data.flatMap((chunk) => chunk?.cpuProfile?.nodes ?? []).map((node) => [node.id, node]));
  const deltas = data.flatMap((chunk) => chunk?.timeDeltas ?? []);
  const isBelowOurs = (id: number | undefined): boolean => {
    const node = id === undefined ? undefined : nodes.get(id);
    return node !== undefined && (ours(node.callFrame.url) || isBelowOurs(node.parent));
  };
  let at = start.args.data?.startTime ?? start.ts;
  return data
    .flatMap((chunk) => chunk?.cpuProfile?.samples ?? [])
    .map((id, index) => {
      at += deltas[index] ?? 0;
      return { at, ours: isBelowOurs(id) };
    });
}

/** Work of ours within one stretch of script, microseconds: its work by the thread's clock, shared out by the samples in it. */
function oursWithin(stretch: TraceEvent, layouts: readonly TraceEvent[], samples: readonly Sample[], ours: IsOurs): number {
  const inner = outermost(layouts.filter(({ ts }) => contains(stretch, ts)));
  const work = (stretch.tdur ?? 0) - inner.reduce((sum, { tdur = 0 }) => sum + tdur, 0);
  const taken = samples.filter(({ at }) => contains(stretch, at) && !inner.some((layout) => contains(layout, at)));
  if (taken.length === 0) return ours(stretch.args.data?.url) ? work : 0;
  return (work * taken.filter((sample) => sample.ours).length) / taken.length;
}

/**
 * Milliseconds of work in which our script was on the stack, native calls that it made included; style and layout are left
 * out, which are measured by themselves. Needs a profiled trace.
 */
export function scriptMs(events: readonly TraceEvent[], ours: IsOurs): number {
  const starts = events.filter(({ name }) => name === 'Profile');
  const micros = starts.map((start) => {
    const thread = events.filter(({ pid, tid, ph }) => pid === start.pid && tid === start.tid && ph === 'X');
    const chunks = events.filter(({ name, pid, id }) => name === 'ProfileChunk' && pid === start.pid && id === start.id);
    const samples = samplesOf(start, chunks, ours);
    const layouts = thread.filter(isStyleOrLayout);
    const stretches = outermost(thread.filter(({ name }) => scriptWork.has(name)));
    return stretches.reduce((sum, stretch) => sum + oursWithin(stretch, layouts, samples, ours), 0);
  });
  if (micros.length === 0) throw new Error('The trace holds no profile.');
  return micros.reduce((sum, value) => sum + value, 0) / 1000;
}
