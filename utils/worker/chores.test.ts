import { expect, test } from 'vitest';
import { AppError } from '../common/errors.ts';
import { logEntries } from '../common/log.ts';
import { doChores } from './chores.ts';

test('a chore that fails is logged by its name, and the others are done', async () => {
  const done: string[] = [];
  await doChores({
    first: async () => void done.push('first'),
    broken: () => Promise.reject(new Error('no disk')),
    brokenAtOnce: () => {
      throw new AppError('JOB-110');
    },
    last: async () => void done.push('last'),
  });
  expect(done).toEqual(['first', 'last']);
  expect(logEntries().slice(-2)).toMatchObject([
    { event: 'chore-failed', operation: 'brokenAtOnce', code: 'JOB-110' },
    { event: 'chore-failed', operation: 'broken', code: 'MSG-500' },
  ]);
});
