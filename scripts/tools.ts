import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the project. */
export const root = join(dirname(fileURLToPath(import.meta.url)), '..');

/** Where scripts leave what they made: builds, reports, screenshots. */
export const output = join(root, '.output');

export interface Ran {
  readonly ok: boolean;
  /** Both streams, in the order in which they came. */
  readonly text: string;
}

/** The program file of a package's command, from its package.json. */
function commandOf(packageName: string): string {
  const folder = join(root, 'node_modules', packageName);
  const { bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as { bin: string | Record<string, string> };
  const file = typeof bin === 'string' ? bin : (bin[packageName] ?? bin['tsc']);
  if (file === undefined) throw new Error(`The package ${packageName} has no command.`);
  return join(folder, file);
}

/** Runs a package's command under this very Node, so that neither a shell nor PATH decides which Node it gets. `cwd`: by default, the project. */
export function runTool(packageName: string, args: readonly string[], cwd = root): Promise<Ran> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [commandOf(packageName), ...args], {
      cwd,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, FORCE_COLOR: '0', NO_COLOR: '1' },
    });
    const chunks: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => chunks.push(chunk));
    child.on('error', reject);
    child.on('exit', (code) => resolve({ ok: code === 0, text: Buffer.concat(chunks).toString('utf8') }));
  });
}
