/** `npm test`: every step with its seconds, and as the last line `N passed, N failed`. */
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { output, runTool } from './tools.ts';
import { outcomeOf } from './vitest-report.ts';
import type { Outcome } from './vitest-report.ts';

const reports = join(output, 'test');
/** Of the ten slowest files of a step, those are shown that take at least this long. */
const slowSeconds = 5;

interface Shown extends Outcome {
  /** What to print for the failures, where it says more than their messages. */
  readonly details?: string;
}

/** A step that either ends well or not, and counts as one. */
function single(packageName: string, args: readonly string[]): () => Promise<Outcome> {
  return async () => {
    const { ok, text } = await runTool(packageName, args);
    return ok
      ? { passed: 1, skipped: 0, failures: [] }
      : { passed: 0, skipped: 0, failures: [{ name: [packageName, ...args].join(' '), message: text }] };
  };
}

/** A step that counts each test of a vitest project. */
function project(name: string): () => Promise<Shown> {
  return async () => {
    const file = join(reports, `${name}.json`);
    const { text } = await runTool('vitest', [
      'run',
      '--project',
      name,
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${file}`,
    ]);
    // The JSON report cuts long lists short: show the failed part of the other reporter, which has the differences.
    return { ...outcomeOf(file, text), details: text.slice(Math.max(0, text.search(/^.*Failed (Tests|Suites)/m))) };
  };
}

const steps: readonly (readonly [string, () => Promise<Shown>])[] = [
  ['types', single('typescript', ['--noEmit'])],
  ['lint', single('oxlint', [])],
  ['format', single('oxfmt', ['--check', '.'])],
  ['unused code', single('knip', ['--no-progress'])],
  ['build', single('wxt', ['build'])],
  ['build for Firefox', single('wxt', ['build', '-b', 'firefox', '--mv3'])],
  ['unit', project('unit')],
  ['architecture', project('architecture')],
  ['e2e', project('e2e')],
];

function print(name: string, seconds: number, { passed, skipped, failures, details, files = [] }: Shown): void {
  const parts = [`${passed} passed`, `${failures.length} failed`, ...(skipped > 0 ? [`${skipped} skipped`] : [])];
  console.log(`${failures.length === 0 ? 'ok  ' : 'FAIL'} ${name.padEnd(18)} ${seconds.toFixed(1).padStart(6)} s  ${parts.join(', ')}`);
  for (const file of files.slice(0, 10)) {
    if (file.seconds >= slowSeconds) console.log(`     ${file.name.padEnd(34)} ${file.seconds.toFixed(1).padStart(6)} s`);
  }
  for (const { name: test, message } of failures) {
    console.log(`     ✗ ${test}`);
    if (details === undefined) console.log(message.trim().replace(/^/gm, '         '));
  }
  if (failures.length > 0 && details !== undefined) console.log(details.trimEnd());
}

rmSync(reports, { recursive: true, force: true });
mkdirSync(reports, { recursive: true });

let passed = 0;
let failed = 0;
for (const [name, step] of steps) {
  console.log(`…    ${name}`);
  const start = performance.now();
  const outcome = await step();
  print(name, (performance.now() - start) / 1000, outcome);
  passed += outcome.passed;
  failed += outcome.failures.length;
}

console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
