import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join, posix } from 'node:path';
import { gzipSync } from 'node:zlib';
import { output } from '../../scripts/tools.ts';

const build = join(output, 'chrome-mv3');

if (!existsSync(join(build, 'manifest.json'))) throw new Error('There is no production build to look into: run npm run build.');

export interface BuiltFile {
  /** From the folder of the build, with `/`. */
  readonly path: string;
  readonly text: string;
  readonly bytes: number;
  /** Size as a server would send it, level 9. */
  readonly gzip: number;
}

function filesIn(folder: string): string[] {
  return readdirSync(join(build, folder), { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? filesIn(posix.join(folder, entry.name)) : [posix.join(folder, entry.name)],
  );
}

/** Every file of the production build. */
export const builtFiles: readonly BuiltFile[] = filesIn('').map((path) => {
  const bytes = readFileSync(join(build, path));
  return { path, text: bytes.toString('utf8'), bytes: bytes.length, gzip: gzipSync(bytes, { level: 9 }).length };
});

export interface Manifest {
  readonly permissions: readonly string[];
  readonly host_permissions: readonly string[];
  readonly content_scripts: readonly {
    readonly matches: readonly string[];
    readonly js: readonly string[];
    readonly css?: readonly string[];
  }[];
  readonly content_security_policy: { readonly extension_pages: string };
  readonly [key: string]: unknown;
}

export const manifest = JSON.parse(builtFiles.find(({ path }) => path === 'manifest.json')?.text ?? '') as Manifest;

/** The bundles that run in host pages. */
export const contentBundles = builtFiles.filter(({ path }) => manifest.content_scripts.some(({ js }) => js.includes(path)));
