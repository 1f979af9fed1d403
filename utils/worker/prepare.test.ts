import { beforeEach, expect, test, vi } from 'vitest';
import { logEntries } from '../common/log.ts';
import { prepare, retentionAlarm } from './prepare.ts';

const done: string[] = [];
const broken = new Set<string>();

/** Does what its name says, or fails where the test wants it to. */
const step = vi.hoisted(() => ({ run: (_name: string): Promise<unknown> => Promise.resolve() }));

vi.mock('webextension-polyfill', () => ({
  default: {
    storage: {
      session: { get: () => step.run('log').then(() => ({})), set: () => Promise.resolve() },
      local: {},
    },
    alarms: { get: () => Promise.resolve(), create: (name: string) => step.run(name) },
  },
}));

vi.stubGlobal('chrome', {
  storage: {
    session: { setAccessLevel: ({ accessLevel }: { accessLevel: string }) => step.run(`session ${accessLevel}`) },
    local: { setAccessLevel: ({ accessLevel }: { accessLevel: string }) => step.run(`local ${accessLevel}`) },
  },
  sidePanel: { setPanelBehavior: () => step.run('panel') },
});

const all = ['session TRUSTED_CONTEXTS', 'local TRUSTED_CONTEXTS', 'log', 'panel', retentionAlarm];

beforeEach(() => {
  done.length = 0;
  broken.clear();
  step.run = (name) => (broken.has(name) ? Promise.reject(new Error(name)) : Promise.resolve(done.push(name)));
});

test.each(all)('where "%s" fails, the rest is done: storage is closed to content scripts all the same', async (name) => {
  const before = logEntries().length;
  broken.add(name);
  await prepare();
  expect(done.toSorted()).toEqual(all.filter((other) => other !== name).toSorted());
  expect(
    logEntries()
      .slice(before)
      .map(({ event }) => event),
  ).toEqual(['chore-failed']);
});
