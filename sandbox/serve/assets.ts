import { readFile } from 'node:fs/promises';
import { stripTypeScriptTypes } from 'node:module';
import { notFound, type Reply } from './reply.ts';

const sandboxFolder = new URL('../', import.meta.url);
/** Browser modules and the few modules of the world that they share with the server. Nothing else leaves this folder. */
const servedPath = /^(?:pages|world\/shown)\/[\w./-]+\.(?:ts|css)$/u;
const scripts = new Map<string, string>();

/** Browser code of the sandbox: the file itself with its types blanked out, so line numbers stay. */
export async function scriptOf(path: string): Promise<string> {
  const known = scripts.get(path);
  if (known !== undefined) return known;
  const source = await readFile(new URL(path, sandboxFolder), 'utf8');
  const script = stripTypeScriptTypes(source, { mode: 'strip' });
  scripts.set(path, script);
  return script;
}

/** Answers `pages/….ts`, `pages/….css` and `world/shown/….ts`. */
export async function asset(path: string): Promise<Reply> {
  if (!servedPath.test(path) || path.includes('..') || path.endsWith('.test.ts')) return notFound();
  try {
    if (path.endsWith('.css')) return { type: 'css', body: await readFile(new URL(path, sandboxFolder), 'utf8') };
    return { type: 'script', body: await scriptOf(path) };
  } catch (error) {
    // The message would tell where the files lie.
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return notFound();
    throw error;
  }
}
