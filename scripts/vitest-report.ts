import { existsSync, readFileSync } from 'node:fs';

interface Assertion {
  readonly fullName: string;
  readonly status: string;
  readonly failureMessages?: readonly string[];
}

interface VitestJson {
  readonly testResults: readonly {
    readonly name: string;
    /** Milliseconds since 1970. */
    readonly startTime?: number;
    readonly endTime?: number;
    readonly status: string;
    readonly message?: string;
    readonly assertionResults: readonly Assertion[];
  }[];
}

export interface Outcome {
  readonly passed: number;
  readonly skipped: number;
  readonly failures: readonly { readonly name: string; readonly message: string }[];
  /** What each file took, the longest first. */
  readonly files?: readonly { readonly name: string; readonly seconds: number }[];
}

/**
 * Reads vitest's JSON report. A file that could not be loaded counts as one failure, and so does a project that executed
 * no test at all: a green run that ran nothing proves nothing.
 */
export function readVitestReport(json: string): Outcome {
  const files = (JSON.parse(json) as VitestJson).testResults;
  const tests = files.flatMap((file) => file.assertionResults);
  const passed = tests.filter((test) => test.status === 'passed').length;
  const failed = tests.filter((test) => test.status === 'failed');
  const broken = files.filter((file) => file.status === 'failed' && !file.assertionResults.some((test) => test.status === 'failed'));
  const failures = [
    ...failed.map((test) => ({ name: test.fullName, message: (test.failureMessages ?? []).join('\n') })),
    ...broken.map((file) => ({ name: file.name, message: file.message ?? 'The file could not be run.' })),
  ];
  if (passed === 0 && failures.length === 0) failures.push({ name: 'the whole project', message: 'No test was executed.' });
  const seconds = files
    .map(({ name, startTime = 0, endTime = 0 }) => ({ name: name.replace(/^.*[\\/]/, ''), seconds: (endTime - startTime) / 1000 }))
    .toSorted((one, other) => other.seconds - one.seconds);
  return { passed, skipped: tests.length - passed - failed.length, failures, files: seconds };
}

/** As {@link readVitestReport}; a report that was never written is a failure with the runner's last words. */
export function outcomeOf(path: string, lastWords: string): Outcome {
  if (existsSync(path)) return readVitestReport(readFileSync(path, 'utf8'));
  return { passed: 0, skipped: 0, failures: [{ name: 'the whole project', message: lastWords.slice(-2000) }] };
}
