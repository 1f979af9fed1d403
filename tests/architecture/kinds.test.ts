import { describe, expect, test } from 'vitest';
import { exists, isTest, productSources, read } from './sources.ts';

/** Names of the folders or files that a pattern finds, sorted. */
const named = (pattern: RegExp): string[] => productSources.flatMap(({ path }) => pattern.exec(path)?.[1] ?? []).toSorted();

const worker = named(/^utils\/worker\/jobs\/kinds\/([^/]+)\/kind\.ts$/);

const takenIn = (path: string) => productSources.find((one) => one.path === path)?.imports.map(({ target }) => target);

describe('kinds of jobs', () => {
  test('what the worker can do, the workspace can show, and the other way round', () => {
    expect(worker.length).toBeGreaterThan(1);
    expect(named(/^components\/workspace\/kinds\/([^/]+)\/kind\.tsx$/)).toEqual(worker);
    expect(named(/^utils\/common\/jobs\/kinds\/((?!define-)[^/]+)\.ts$/)).toEqual(worker);
  });

  test.each(worker)('%s: both sides mean the same kind, and the view in which it is planned shows it', (id) => {
    const info = read(`utils/common/jobs/kinds/${id}.ts`);
    expect(/\bid: '([^']+)'/.exec(info)?.[1]).toBe(id);
    const view = `components/workspace/views/${/\bview: '([^']+)'/.exec(info)?.[1]}/view.tsx`;
    const shown = `components/workspace/kinds/${id}/kind.tsx`;
    expect(exists(view)).toBe(true);
    expect(takenIn(view)).toContain(shown);
    for (const side of [shown, `utils/worker/jobs/kinds/${id}/kind.ts`])
      expect(takenIn(side)).toContain(`utils/common/jobs/kinds/${id}.ts`);
  });

  test('nothing that serves every kind knows one of them', () => {
    const folder = /^(utils\/worker\/jobs\/kinds|components\/workspace\/kinds|components\/workspace\/views)\/[^/]+\//;
    const ofOne = /^(utils\/worker\/jobs\/kinds\/[^/]+\/|components\/workspace\/kinds\/[^/]+\/|utils\/common\/jobs\/kinds\/(?!define-))/;
    const general = productSources.filter(
      ({ path }) => /^(utils\/worker\/(jobs|reads|handlers)|components\/workspace)\//.test(path) && !folder.test(path) && !isTest(path),
    );
    const knowing = general
      // What a glob finds is taken in without being named.
      .filter(({ path }) => !/\/(testing\/|kinds\/index\.ts$)/.test(path))
      .flatMap(({ path, imports }) => imports.filter(({ target }) => ofOne.test(target ?? '')).map(({ target }) => `${path} → ${target}`));
    expect(general.length).toBeGreaterThan(40);
    expect(knowing).toEqual([]);
  });
});
