import { expect, test } from 'vitest';
import { scriptMs } from './script-time.ts';
import type { TraceEvent } from './trace.ts';

const ours = (url: string | undefined): boolean => url === 'ours.js';
const event = (name: string, ts: number, dur: number, tdur: number, url = ''): TraceEvent => ({
  name,
  ph: 'X',
  pid: 1,
  tid: 1,
  ts,
  dur,
  tdur,
  args: { data: { url } },
});

const node = (id: number, url: string, parent?: number) => ({ id, callFrame: { url }, ...(parent === undefined ? {} : { parent }) });

/** Root, a page function, one of ours, and a page function that ours called; a sample each 100 µs. */
const profile = (samples: readonly number[]): TraceEvent[] => {
  const nodes = [node(1, ''), node(2, 'page.js', 1), node(3, 'ours.js', 1), node(4, 'page.js', 3)];
  return [
    { name: 'Profile', ph: 'P', pid: 1, tid: 1, id: '0x1', ts: 0, args: { data: { startTime: 0 } } },
    {
      name: 'ProfileChunk',
      ph: 'P',
      pid: 1,
      tid: 9,
      id: '0x1',
      ts: 1,
      args: { data: { cpuProfile: { nodes, samples }, timeDeltas: samples.map(() => 100) } },
    },
  ];
};

test('a stretch is shared out by its samples, what ours called included', () => {
  // Samples at 100, 200, 300, 400 µs: page, ours, called by ours, page.
  expect(scriptMs([event('RunMicrotasks', 50, 500, 400), ...profile([2, 3, 4, 2])], ours)).toBeCloseTo(0.2);
});

test('work counts by the clock of the thread, not by the one on the wall', () => {
  expect(scriptMs([event('FunctionCall', 50, 10_000, 300, 'ours.js'), ...profile([3, 3])], ours)).toBeCloseTo(0.3);
});

test('style and layout that a script forces are left out', () => {
  const events = [event('FunctionCall', 50, 400, 400, 'ours.js'), event('Layout', 150, 200, 200)];
  expect(scriptMs([...events, ...profile([3, 3, 3, 3])], ours)).toBeCloseTo(0.2);
});

test('a call too short for a sample counts by its address, and nested events count once', () => {
  const events = [
    event('EventDispatch', 1000, 50, 50),
    event('FunctionCall', 1010, 30, 30, 'ours.js'),
    event('FunctionCall', 2000, 40, 40, 'ours.js'),
  ];
  expect(scriptMs([...events, ...profile([2])], ours)).toBeCloseTo(0.04);
});
