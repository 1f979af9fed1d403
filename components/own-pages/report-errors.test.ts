import { expect, test } from 'vitest';
import { AppError } from '../../utils/common/errors.ts';
import { log } from '../../utils/common/log.ts';
import { reportErrors } from './report-errors.ts';

test('what a page logs, and what nobody caught, goes to the worker: event and code only, and not without end', () => {
  const sent: unknown[] = [];
  const page = new EventTarget();
  reportErrors((...message) => {
    sent.push(message);
    return Promise.reject(new AppError('MSG-404'));
  }, page);
  log('page.language', { code: 'MSG-404', job: 'j1' });
  page.dispatchEvent(Object.assign(new Event('error'), { error: new TypeError('x is undefined: 王伟') }));
  page.dispatchEvent(Object.assign(new Event('unhandledrejection'), { reason: new AppError('JOB-109') }));
  expect(sent).toEqual([
    ['log.report', { event: 'page.language', code: 'MSG-404' }],
    ['log.report', { event: 'page.error', code: 'TypeError' }],
    ['log.report', { event: 'page.error', code: 'JOB-109' }],
  ]);
  for (let index = 0; index < 100; index += 1) page.dispatchEvent(new Event('error'));
  expect(sent).toHaveLength(50);
});
