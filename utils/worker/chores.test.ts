import { expect, test } from 'vitest';
import { logEntries } from '../common/log.ts';
import { doChores } from './chores.ts';

test('a chore that fails is logged by its name, and the others are done', async () => {
  const done: string[] = [];
  await doChores({
    first: async () => void done.push('first'),
    broken: () => Promise.reject(new Error('no disk')),
    last: async () => void done.push('last'),
  });
  expect(done).toEqual(['first', 'last']);
  expect(logEntries().at(-1)).toMatchObject({ event: 'chore-failed', operation: 'broken' });
});
