import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { output, root, runTool } from '../tools.ts';
import { outcomeOf, type Outcome } from '../vitest-report.ts';
import type { Mutation } from './mutations.ts';

const folder = join(output, 'mutants');
/** What unit tests of the worker need; packages are found in the folders above. */
const parts = ['utils', 'sandbox', 'contract', 'tests/support', 'package.json', 'tsconfig.json', 'vitest.config.ts'];

/** The mutated text. @throws Error when the mutation does not fit the code any more. */
export function mutated(code: string, { name, file, from, to }: Mutation): string {
  const pieces = code.split(from);
  if (pieces.length !== 2) throw new Error(`“${name}” does not fit ${file}: its text stands there ${pieces.length - 1} times.`);
  return pieces.join(to);
}

/** A copy of the code in which faults are tried. The code itself is never touched. */
export function createWorkbench(number: number) {
  const copy = join(folder, String(number));
  rmSync(copy, { recursive: true, force: true });
  for (const part of parts) cpSync(join(root, part), join(copy, part), { recursive: true });

  async function run(test: readonly string[]): Promise<Outcome> {
    const report = join(folder, `${number}.json`);
    rmSync(report, { force: true });
    const files = test.map((one) => join(copy, one));
    const args = ['run', '--project', 'unit', '--bail=1', '--reporter=json', `--outputFile.json=${report}`, ...files];
    const { text } = await runTool('vitest', args, copy);
    return outcomeOf(report, text);
  }
  return {
    run,
    async tryOut(mutation: Mutation): Promise<Outcome> {
      const path = join(copy, mutation.file);
      const code = readFileSync(path, 'utf8');
      writeFileSync(path, mutated(code, mutation));
      try {
        return await run([mutation.test]);
      } finally {
        writeFileSync(path, code);
      }
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
