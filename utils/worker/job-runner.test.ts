import { beforeEach, expect, test, vi } from 'vitest';

/** What happened, in order. */
const done: string[] = [];
const world = vi.hoisted(() => ({
  work: new Set<string>(),
  alarm: (_what: string): void => undefined,
  jobs: {} as Record<string, () => Promise<unknown>>,
}));

vi.mock('webextension-polyfill', () => ({
  default: {
    alarms: {
      create: () => Promise.resolve(world.alarm('alarm')),
      clear: () => Promise.resolve(world.alarm('no alarm')),
    },
  },
}));
vi.mock('./progress.ts', () => ({ announce: () => undefined, keepAlive: () => undefined, showBadge: () => Promise.resolve() }));
vi.mock('./services.ts', () => ({ jobs: () => Promise.resolve(world.jobs) }));

const { resumeJobs } = await import('./job-runner.ts');

/** A plan that is read until `readOut` is called, and a job that is done at once. */
function setUp() {
  const read = Promise.withResolvers<void>();
  const begun = new Set<string>();
  world.jobs = {
    hasOpenWork: () => Promise.resolve(world.work.size > 0),
    list: () => Promise.resolve([]),
    wake: async () => {
      if (world.work.has('job') && !begun.has('job')) {
        begun.add('job');
        done.push('job');
        world.work.delete('job');
      }
      if (world.work.has('plan')) {
        begun.add('plan');
        await read.promise;
        world.work.delete('plan');
      }
    },
  };
  return { readOut: () => read.resolve(), begun };
}

beforeEach(() => {
  done.length = 0;
  world.work.clear();
  world.alarm = (what) => void done.push(what);
});

test('a job that is confirmed while a plan is read does not wait for it, and its alarm stands before it begins', async () => {
  const { readOut, begun } = setUp();
  world.work.add('plan');
  const running = resumeJobs();
  await vi.waitFor(() => expect(begun.has('plan')).toBe(true));
  done.length = 0;
  world.work.add('job');
  void resumeJobs();
  await vi.waitFor(() => expect(done).toContain('job'));
  expect(done).toEqual(['alarm', 'job']);
  readOut();
  await running;
  expect(done.at(-1)).toBe('no alarm');
});

test('the alarm of a job that was confirmed while the runner looked a last time is not taken away', async () => {
  setUp();
  const look = world.jobs['hasOpenWork'] as () => Promise<boolean>;
  let looks = 0;
  world.jobs['hasOpenWork'] = async () => {
    looks += 1;
    const open = await look();
    // The second look is the last one of a runner that found nothing to do.
    if (looks === 2) {
      world.work.add('job');
      void resumeJobs();
    }
    return open;
  };
  await resumeJobs();
  expect(done.indexOf('no alarm')).toBeGreaterThan(done.indexOf('job'));
  expect(done.indexOf('alarm')).toBeLessThan(done.indexOf('job'));
});
