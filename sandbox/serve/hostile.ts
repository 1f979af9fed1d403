import { readFile } from 'node:fs/promises';
import { stripTypeScriptTypes } from 'node:module';

export const hostileKinds = ['keys', 'messages', 'dom', 'forge', 'overlay', 'bait', 'patch'] as const;

/** Inline scripts for the head of a page, before everything of its own: `?hostile=keys,patch`. */
export async function hostileScripts(address: URL): Promise<string> {
  const wanted = (address.searchParams.get('hostile') ?? '').split(',');
  const kinds = hostileKinds.filter((kind) => wanted.includes(kind));
  if (kinds.length === 0) return '';
  const scripts = await Promise.all(
    kinds.map(async (kind) => {
      const source = await readFile(new URL(`../hostile/${kind}.ts`, import.meta.url), 'utf8');
      // A classic script runs before everything of the page; a module would wait.
      return `<script>{${stripTypeScriptTypes(source, { mode: 'strip' })}}</script>`;
    }),
  );
  return `<script>window.__observed = [];</script>${scripts.join('')}`;
}
