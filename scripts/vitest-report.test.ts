import { describe, expect, test } from 'vitest';
import { outcomeOf, readVitestReport } from './vitest-report.ts';

const file = (status: string, assertionResults: object[], message = '') => ({ name: 'a.test.ts', status, message, assertionResults });
const timed = (name: string, endTime: number) => ({ ...file('passed', []), name: `/a/b/${name}`, startTime: 1000, endTime });
const report = (...testResults: object[]) => JSON.stringify({ testResults });

describe('a test report', () => {
  test('counts passed, skipped and failed tests with their messages', () => {
    const json = report(
      file('failed', [
        { fullName: 'good', status: 'passed' },
        { fullName: 'left out', status: 'skipped' },
        { fullName: 'bad', status: 'failed', failureMessages: ['expected 1 to be 2'] },
      ]),
    );
    expect(readVitestReport(json)).toMatchObject({ passed: 1, skipped: 1, failures: [{ name: 'bad', message: 'expected 1 to be 2' }] });
  });

  test('says what each file took, the longest first', () => {
    expect(readVitestReport(report(timed('short.test.ts', 1500), timed('long.test.ts', 3000))).files).toEqual([
      { name: 'long.test.ts', seconds: 2 },
      { name: 'short.test.ts', seconds: 0.5 },
    ]);
  });

  test('a file that cannot be loaded is a failure', () => {
    const outcome = readVitestReport(report(file('failed', [], 'cannot import'), file('passed', [{ fullName: 'good', status: 'passed' }])));
    expect(outcome.failures).toEqual([{ name: 'a.test.ts', message: 'cannot import' }]);
  });

  test.each([report(), report(file('passed', [{ fullName: 'left out', status: 'skipped' }]))])('nothing executed is a failure', (json) => {
    expect(readVitestReport(json).failures).toHaveLength(1);
  });

  test('a report that was never written is a failure', () => {
    expect(outcomeOf('no-such-report.json', 'the runner crashed').failures).toEqual([
      { name: 'the whole project', message: 'the runner crashed' },
    ]);
  });
});
