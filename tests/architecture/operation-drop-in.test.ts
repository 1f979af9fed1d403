import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runnerImport } from 'vite';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { output, root } from '../../scripts/tools.ts';
import type * as access from '../../utils/worker/api/access.ts';
import type * as all from '../../utils/worker/api/all-operations.ts';
import type { ApiClient } from '../../utils/worker/api/client.ts';
import { differences } from './contract-differences.ts';
import { read } from './sources.ts';

const folder = join(output, 'operation-drop-in');

/** The file that docs/adding-an-operation.md tells a newcomer to write. */
const [, name = '', file = ''] =
  /```ts\n\/\/ utils\/worker\/api\/operations\/([\w-]+\.ts)\n([^]*?)```/.exec(read('docs/adding-an-operation.md')) ?? [];

function imported<T>(path: string): Promise<T> {
  return runnerImport<T>(join(folder, path), { root: folder, configFile: false, logLevel: 'silent' }).then(({ module }) => module);
}

beforeAll(() => {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  cpSync(join(root, 'utils'), join(folder, 'utils'), { recursive: true });
  writeFileSync(join(folder, 'utils/worker/api/operations', name), file);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Answers every call as the access check's own schema wants it. */
const asked: string[] = [];
const api: ApiClient = {
  turn: () => Promise.resolve(),
  call: ({ operation }) => {
    asked.push(operation);
    return Promise.resolve({ value: undefined as never, requestId: null, serverTime: null, headers: new Headers() });
  },
};

test('an operation that is dropped in is in the permission items and in the check of access, and no list is edited', async () => {
  const { neededItems, checkAccess } = await imported<typeof access>('utils/worker/api/access.ts');
  const needed = neededItems().find(({ operation }) => operation === 'ListSubCustomerNewTag');
  expect(needed).toEqual({ operation: 'ListSubCustomerNewTag', items: [] });
  expect(await checkAccess(api)).toContainEqual({ operation: 'ListSubCustomerNewTag', result: 'yes', code: '' });
  expect(asked).toContain('ListSubCustomerNewTag');
  expect(asked.filter((operation) => operation.startsWith('Reclaim'))).toEqual([]);
});

test('and it is as the contract has it', async () => {
  const { allOperations } = await imported<typeof all>('utils/worker/api/all-operations.ts');
  const dropped = allOperations.filter((one) => one.name === 'ListSubCustomerNewTag');
  expect(dropped.map((one) => differences(one))).toEqual([[]]);
});
