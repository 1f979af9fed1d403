import { expect, test } from 'vitest';
import { mayRetry } from './may-retry.ts';
import { jobView } from './testing/rows.ts';

const failed = { ...jobView, counts: { ...jobView.counts, failed: 2 } };

test.each([
  ['an ended job', failed, true],
  ['a paused job', { ...failed, state: 'paused' }, true],
  ['a running job', { ...failed, state: 'running' }, false],
  ['a job that is read back', { ...failed, state: 'reading-back' }, false],
  ['a cancelled job', { ...failed, cancelled: true }, false],
  ['nothing failed', jobView, false],
] as const)('retrying is offered: %s', (_name, job, offered) => expect(mayRetry(job)).toBe(offered));
