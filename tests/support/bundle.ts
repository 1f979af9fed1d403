import { join } from 'node:path';
import { build } from 'vite';
import { root } from '../../scripts/tools.ts';

/** A file of the product as a classic script that puts its exports under a global name: so a test runs it in a page. */
export async function asScript(path: string, name: string): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    build: { write: false, minify: false, lib: { entry: join(root, path), formats: ['iife'], name } },
  });
  const [output] = Array.isArray(built) ? built : [built];
  const chunk = output && 'output' in output ? output.output[0] : undefined;
  if (!chunk) throw new Error(`${path} gave no script.`);
  return chunk.code;
}
