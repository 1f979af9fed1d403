import { cpSync, mkdirSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { root, runTool } from './tools.ts';

const parts = ['components', 'entrypoints', 'utils', 'public', 'wxt.config.ts', 'package.json', 'tsconfig.json'];

/**
 * Builds a changed copy of the product in a folder of its own.
 * @param change makes the change in the copy.
 * @returns the folder of the built extension.
 * @throws Error with the builder's words where the build fails.
 */
export async function buildCopy(folder: string, change: (folder: string) => void): Promise<string> {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const part of parts) cpSync(join(root, part), join(folder, part), { recursive: true });
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'), 'dir');
  change(folder);
  const { ok, text } = await runTool('wxt', ['build', folder]);
  if (!ok) throw new Error(`The build failed:\n${text}`);
  return join(folder, '.output/chrome-mv3');
}
