import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { extname, join, posix } from 'node:path';
import { parseSync } from 'vite';
import type { ESTree } from 'vite';
import { root } from '../../scripts/tools.ts';

interface Import {
  /** As written. */
  readonly specifier: string;
  /** The file of ours that it names, from the project's folder; undefined for a package. */
  readonly target: string | undefined;
  /** Erased by the compiler: nothing of it reaches a bundle. */
  readonly typeOnly: boolean;
}

export interface Source {
  /** From the project's folder, with `/`. */
  readonly path: string;
  readonly text: string;
  readonly program: ESTree.Program;
  readonly imports: readonly Import[];
}

const leftOut = new Set(['node_modules', '.output', '.wxt', '.git']);

/** Every file of the project, paths from its folder. */
export function allFiles(folder = ''): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    if (leftOut.has(entry.name)) return [];
    const path = posix.join(folder, entry.name);
    return entry.isDirectory() ? allFiles(path) : [path];
  });
}

/** The text of a file of the project. */
export function read(path: string): string {
  return readFileSync(join(root, path), 'utf8');
}

export const exists = (path: string): boolean => existsSync(join(root, path));

function resolveImport(from: string, specifier: string, typeOnly: boolean): Import {
  const target = specifier.startsWith('.') ? posix.join(posix.dirname(from), specifier.replace(/\?.*$/, '')) : undefined;
  return { specifier, target, typeOnly };
}

const onlyTypes = (entries: readonly { readonly isType: boolean }[]): boolean =>
  entries.length > 0 && entries.every((entry) => entry.isType);

function parse(path: string): Source {
  const text = read(path);
  const { program, module, errors } = parseSync(path, text);
  if (errors.length > 0) throw new Error(`${path}: ${errors[0]?.message ?? 'cannot be parsed'}`);
  const statics = module.staticImports.map((item) => resolveImport(path, item.moduleRequest.value, onlyTypes(item.entries)));
  const exported = module.staticExports
    .flatMap((item) => item.entries)
    .flatMap((entry) => (entry.moduleRequest ? [resolveImport(path, entry.moduleRequest.value, entry.isType)] : []));
  const dynamic = [...text.matchAll(/\bimport\(\s*'([^']+)'\s*\)/g)].map((match) => resolveImport(path, match[1] ?? '', false));
  const globbed = [...text.matchAll(/\bimport\.meta\.glob[^(]*\(\s*'([^'*]+)(\*[^']*)'/g)].flatMap(([, folder = '', pattern = '']) =>
    globbedFiles(posix.join(posix.dirname(path), folder), pattern).map((target): Import => ({
      specifier: target,
      target,
      typeOnly: false,
    })),
  );
  return { path, text, program, imports: [...statics, ...exported, ...dynamic, ...globbed] };
}

function globbedFiles(folder: string, pattern: string): string[] {
  return exists(folder) ? allFiles(folder).filter((path) => posix.matchesGlob(posix.relative(folder, path), pattern)) : [];
}

/** Every TypeScript file of the project, declarations left out. */
export const sources: readonly Source[] = allFiles()
  .filter((path) => ['.ts', '.tsx'].includes(extname(path)) && !path.endsWith('.d.ts'))
  .map(parse);

export const isTest = (path: string): boolean => /\.test\.tsx?$/.test(path);

/** What the extension is built from, tests left out. */
export const productSources = sources.filter(({ path }) => /^(entrypoints|components|utils)\//.test(path) && !isTest(path));

/** All files that an entry takes into its bundle, and all packages, types erased. */
export function bundleOf(entry: string): { files: Set<string>; packages: Set<string> } {
  const files = new Set<string>();
  const packages = new Set<string>();
  const visit = (path: string): void => {
    if (files.has(path)) return;
    files.add(path);
    for (const { target, specifier, typeOnly } of sources.find((source) => source.path === path)?.imports ?? []) {
      if (typeOnly) continue;
      if (target === undefined) packages.add(specifier);
      else visit(target);
    }
  };
  visit(entry);
  return { files, packages };
}
