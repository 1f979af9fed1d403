import { posix } from 'node:path';
import { describe, expect, test } from 'vitest';
import { allFiles, exists, read } from './sources.ts';

const documents = allFiles().filter((path) => path.endsWith('.md'));
const folders = new Set(['components', 'contract', 'docs', 'entrypoints', 'public', 'sandbox', 'scripts', 'tests', 'utils']);
const commands = Object.keys((JSON.parse(read('package.json')) as { scripts: Record<string, string> }).scripts);

/** Paths named in code marks: they begin with a folder of ours and hold no placeholder. */
function pathsNamedIn(text: string): string[] {
  const marked = [...text.matchAll(/`([^`\n]+)`/g)].map(([, inner = '']) => inner.trim());
  return marked
    .filter((word) => folders.has(word.split('/')[0] ?? '') && word.includes('/') && !/[<>*{}…\s]/.test(word))
    .map((word) => word.replace(/[:#].*$/, ''));
}

/** Targets of links and pictures that are files of ours. */
function linksIn(path: string, text: string): string[] {
  return [...text.matchAll(/\]\(([^)\s]+)\)|\bsrc="([^"]+)"/g)]
    .map(([, link, picture]) => link ?? picture ?? '')
    .filter((target) => !/^(https?:|mailto:|#)/.test(target))
    .map((target) => posix.join(posix.dirname(path), target.replace(/#.*$/, '')));
}

describe.each(documents.map((path) => [path]))('%s', (path) => {
  const text = read(path);

  test('names only files that exist', () => {
    expect([...pathsNamedIn(text), ...linksIn(path, text)].filter((target) => !exists(target))).toEqual([]);
  });

  test('names only commands that exist', () => {
    const named = [...text.matchAll(/\bnpm run ([\w:-]+)/g)].map(([, name = '']) => name);
    expect(named.filter((name) => !commands.includes(name))).toEqual([]);
  });
});

describe('the documents', () => {
  test('that a newcomer needs are there', () => {
    const needed = [
      'README.md',
      'README.zh-CN.md',
      'CONTRIBUTING.md',
      'docs/architecture.md',
      'docs/adding-a-helper.md',
      'docs/dependencies.md',
    ];
    expect(needed.filter((path) => !exists(path))).toEqual([]);
  });

  test('every package that the product is built from has its reason', () => {
    const { dependencies } = JSON.parse(read('package.json')) as { dependencies: Record<string, string> };
    const reasons = exists('docs/dependencies.md') ? read('docs/dependencies.md') : '';
    expect(Object.keys(dependencies).filter((name) => !reasons.includes(name))).toEqual([]);
  });
});
